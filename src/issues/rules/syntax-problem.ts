import type { Bilingual } from '../issue-rule.ts';

/** Why a body is no MDX. */
export type SyntaxProblem =
  | { readonly kind: 'unclosed' | 'unopened'; readonly mark: string }
  | { readonly kind: 'crossed'; readonly mark: string; readonly open: string }
  | { readonly kind: 'tag' | 'brace' | 'comment' }
  /** What the parser says, where none of these fits. */
  | { readonly kind: 'other'; readonly reason: string };

/** What is wrong, in words. */
export function saySyntax(problem: SyntaxProblem): Bilingual {
  switch (problem.kind) {
    case 'unclosed':
      return {
        zh: `<${problem.mark}> 在这一段里没有合上。`,
        en: `<${problem.mark}> is not closed within its paragraph.`,
      };
    case 'unopened':
      return {
        zh: `</${problem.mark}> 之前没有 <${problem.mark}>。`,
        en: `</${problem.mark}> closes a mark that was never opened.`,
      };
    case 'crossed':
      return {
        zh: `这里该合上的是 <${problem.open}>，写的却是 </${problem.mark}>。`,
        en: `</${problem.mark}> stands where <${problem.open}> must be closed.`,
      };
    case 'tag':
      return {
        zh: '“<”之后不是完整的标记：属性要写成 名="值"，最后有“>”。',
        en: 'What follows "<" is no complete mark: attributes are written name="value", and ">" ends it.',
      };
    case 'brace':
      return { zh: '“{”没有合上。', en: 'A "{" is not closed.' };
    case 'comment':
      return {
        zh: '内容里不许用 <!-- 注释 -->。',
        en: 'A comment <!-- … --> is not allowed in the content.',
      };
    case 'other':
      return {
        zh: `正文不是完整的 MDX：${problem.reason}`,
        en: `The body is not valid MDX: ${problem.reason}`,
      };
  }
}
