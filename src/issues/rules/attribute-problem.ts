import type { Bilingual } from '../issue-rule.ts';

/** `known` are the attributes the mark has; an attribute without a name is a spread. */
export interface MarkAttribute {
  readonly mark: string;
  readonly problem:
    | {
        readonly kind: 'unknown';
        readonly attribute: string;
        readonly near: string | undefined;
        readonly known: readonly string[];
      }
    | {
        readonly kind: 'spread' | 'expression' | 'twice';
        readonly attribute: string;
        readonly example: string;
      };
}

/** How a mark is mended by an example. */
export const asIn = (example: string) => ({ zh: `照例子写：${example}。`, en: `For example: ${example}.` });

/** What is wrong with an attribute and how it is mended, in words. */
export function sayAttribute(
  mark: string,
  problem: MarkAttribute['problem'],
): { what: Bilingual; fix: Bilingual } {
  const { attribute } = problem;
  switch (problem.kind) {
    case 'unknown': {
      const { near, known } = problem;
      const [meant, meantEn] =
        near === undefined ? ['', ''] : [`是不是 ${near}？`, `Did you mean "${near}"? `];
      return {
        what: { zh: `<${mark}> 没有属性 ${attribute}。`, en: `<${mark}> has no attribute "${attribute}".` },
        fix:
          known.length === 0
            ? { zh: '删去：它没有属性。', en: 'Remove it: this mark has no attributes.' }
            : {
                zh: `${meant}它的属性有：${known.join('、')}。`,
                en: `${meantEn}Its attributes are: ${known.join(', ')}.`,
              },
      };
    }
    case 'spread':
      return {
        what: {
          zh: `<${mark}> 里不许用 {…展开}。`,
          en: `A spread {…attribute} is not allowed in <${mark}>.`,
        },
        fix: asIn(problem.example),
      };
    case 'expression':
      return {
        what: {
          zh: `<${mark}> 的 ${attribute} 要写成加引号的文字，不是 {表达式}。`,
          en: `The attribute "${attribute}" of <${mark}> must be a quoted string, not an {expression}.`,
        },
        fix: asIn(problem.example),
      };
    case 'twice':
      return {
        what: {
          zh: `<${mark}> 的 ${attribute} 写了两次。`,
          en: `The attribute "${attribute}" of <${mark}> stands twice.`,
        },
        fix: asIn(problem.example),
      };
  }
}
