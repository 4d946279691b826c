import type { StripRule } from './rule.ts';

/** Lines that name who edited, checked or posted an article; their names are read before they are dropped. */
export const EDITOR_RULES: readonly StripRule[] = [
  {
    id: 'editor-bracketed',
    reason: 'editor',
    where: 'anywhere',
    ends: true,
    pattern:
      /^[(（[【]\s*(?:本文)?(?:责任编辑|责编|编辑|值班编辑|网络编辑|编审|审核|校对|录入)\s*[:：].{0,40}[)）\]】]$/,
    example: '(责任编辑:admin)',
    counterExample: '（编辑部评论员文章）',
  },
  {
    id: 'editor-line',
    reason: 'editor',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:本期|本文|网络|值班|初审|复审|终审)?(?:文章录入|信息录入|责任编辑|责编|编辑|编审|审核|审校|校对|统筹|监制|录入|终审|复审|初审|签发|值班主任|值班总编)\s*[:：](?:[\s\p{Script=Han}A-Za-z0-9·|｜/;；,，]{0,22}?(?:责任编辑|责编|编辑|编审|审核|审校|校对|统筹|监制|录入|终审|复审|初审|签发|值班主任|值班总编)\s*[:：])*[\s\p{Script=Han}A-Za-z0-9·]{0,16}[|｜/;；,，]?$/u,
    example: '编辑：张三 审核：李四 统筹：王五',
    counterExample: '审核：分三步走，严把质量关，确保件件有回音。',
  },
];
