import type { StripRule } from './rule.ts';

/** Lines that stand above and below each post of a forum and each comment of a blog. */
export const COMMENT_RULES: readonly StripRule[] = [
  {
    id: 'floor',
    reason: 'comments',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:沙发|板凳|地板|第?(?:[2-9]|[1-9]\d{1,3})\s?(?:楼|#|F))(?:\s*[:：]?|\s.{0,60}(?:发表于|发表时间|作者|回复|\d{4}-\d{1,2}).{0,60})$/,
    example: '2楼 作者：小石头 回复日期：2009-03-12 21:30:00',
    counterExample: '2楼东侧的走廊清空了，消防通道畅通。',
  },
  {
    id: 'reply-head',
    reason: 'comments',
    where: 'edges',
    ends: true,
    pattern: /^[^。！？]{0,40}(?:回复日期|回复时间|回帖时间|跟帖时间)\s*[:：].{0,40}$/,
    example: '作者：荷塘 回复日期：2009-03-13 08:00:00',
    counterExample: '回复时间由三天缩短为一天，居民打分。',
  },
  {
    id: 'comment-count',
    reason: 'comments',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:《[^》]{2,60}》|.{0,10})(?:上)?(?:有|共)?\s*[\d一二两三四五六七八九十]+\s*(?:个想法|条评论|条留言|个评论|条回复|篇回应)[。：:]?$/,
    example: '《山城的绿色账本》有2个想法',
    counterExample: '整改意见收到两条回复，都张贴在门口。',
  },
  {
    id: 'comment-head',
    reason: 'comments',
    where: 'edges',
    ends: true,
    pattern:
      /^[^。，！？]{1,20}\s?(?:说道|说|评论道|发表评论)\s*[:：]\s*(?:19|20)\d{2}\s?[年/.-]\s?\d{1,2}\s?[月/.-][\d日\s:：上下午晚凌晨]*$/,
    example: '阿木说道： 2017年5月4日 下午3:11',
    counterExample: '他说：2017年底前全部完工，一天也不拖。',
  },
  {
    id: 'guest-comment',
    reason: 'comments',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:(?:访客|游客|网友|匿名(?:用户|网友)?)[^。，！？\s]{0,16}\s*[于在]\s*(?:19|20)\d{2}\s?[年/.-][\d月日\s:：/.-]{3,20}\s*(?:回复|评论|留言|发表(?:评论)?|说)[：:]?|[^。，！？：:\s]{1,16}\s[于在]\s(?:19|20)\d{2}\s?[年/.-][\d月日\s:：/.-]{3,20}\s*(?:回复|评论|留言|说)[：:]?)$/,
    example: '访客 于 2018/7/9 8:05:33 回复',
    counterExample: '居民代表 于 2018年7月9日 提出回复办法。',
  },
  {
    id: 'post-buttons',
    reason: 'comments',
    where: 'tail',
    ends: true,
    pattern:
      /^(?=.*(?:引用|回复|TOP))(?:(?:引用|回复|报告|道具|评分|支持|反对|编辑|使用道具|TOP|只看该作者)[\s|]*){2,}$/,
    example: '引用 回复 TOP',
    counterExample: '引用回复原文要注明',
  },
  {
    id: 'poster',
    reason: 'comments',
    where: 'edges',
    pattern:
      /^(?:UID|帖子|积分|精华|威望|金钱|阅读权限|在线时间|注册时间|最后登录|来自|主题|贡献)\s*[:：]?\s*[\d-]+(?:\s*(?:小时|点|枚))?$/,
    example: '注册时间 2006-4-1',
    counterExample: '积分3000分以上的家庭可以换米面',
  },
  {
    id: 'poster-signature',
    reason: 'comments',
    where: 'tail',
    ends: true,
    pattern: /^(?:(?:个性|我的|个人)?签名(?:档)?\s*[:：].{0,60}|-{2}\s?)$/,
    example: '签名：海纳百川',
    counterExample: '签名的居民有三百多位。',
  },
];
