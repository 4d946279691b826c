import type { Bilingual } from '../issue-rule.ts';

/** What sort of value YAML or an attribute holds. */
export type ValueType = 'text' | 'number' | 'boolean' | 'list' | 'mapping' | 'nothing';

/** Why a schema refuses a value. */
export type ValueProblem =
  /** YAML took the words for a number, a date or a truth value. */
  | { readonly kind: 'unquoted'; readonly given: string }
  | { readonly kind: 'type'; readonly expected: ValueType; readonly given: ValueType }
  /** None of the words that are known; `near` is the one that was probably meant. */
  | {
      readonly kind: 'choice';
      readonly given: string;
      readonly known: readonly string[];
      readonly near?: string;
    }
  | { readonly kind: 'empty' }
  /** `form` completes “written as …”. */
  | { readonly kind: 'form'; readonly given: string; readonly form: Bilingual };

const TYPES: Readonly<Record<ValueType, Bilingual>> = {
  text: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: '“true”或“false”', en: 'true or false' },
  list: { zh: '列表', en: 'a list' },
  mapping: { zh: '一组字段', en: 'a group of fields' },
  nothing: { zh: '空白', en: 'nothing' },
};

/** Says what is wrong with the value of something, e.g. of `字段“type”`. */
export function sayValue(name: Bilingual, problem: ValueProblem): Bilingual {
  switch (problem.kind) {
    case 'unquoted':
      return {
        zh: `${name.zh}没有加引号：${problem.given}。`,
        en: `${name.en} is not quoted: ${problem.given}.`,
      };
    case 'type': {
      const [expected, given] = [TYPES[problem.expected], TYPES[problem.given]];
      return {
        zh: `${name.zh}应是${expected.zh}，写的却是${given.zh}。`,
        en: `${name.en} must be ${expected.en}, not ${given.en}.`,
      };
    }
    case 'choice':
      return {
        zh: `${name.zh}不能写“${problem.given}”。`,
        en: `${name.en} cannot be "${problem.given}".`,
      };
    case 'empty':
      return { zh: `${name.zh}是空的。`, en: `${name.en} is empty.` };
    case 'form':
      return {
        zh: `${name.zh}的写法不对：“${problem.given}”。`,
        en: `${name.en} is not written as it must be: "${problem.given}".`,
      };
  }
}

/** Says what to write instead. */
export function mendValue(problem: ValueProblem): Bilingual {
  switch (problem.kind) {
    case 'unquoted':
      return { zh: `加上引号："${problem.given}"。`, en: `Put quotes around it: "${problem.given}".` };
    case 'type':
      return {
        zh: `写成${TYPES[problem.expected].zh}。`,
        en: `Write ${TYPES[problem.expected].en}.`,
      };
    case 'choice': {
      const { near, known } = problem;
      return {
        zh: `${near === undefined ? '' : `是不是“${near}”？`}可以写：${known.join('、')}。`,
        en: `${near === undefined ? '' : `Did you mean "${near}"? `}Use one of: ${known.join(', ')}.`,
      };
    }
    case 'empty':
      return { zh: '写上内容；没有内容就整个删去。', en: 'Write something, or leave it out altogether.' };
    case 'form':
      return { zh: `应写成：${problem.form.zh}。`, en: `Write ${problem.form.en}.` };
  }
}
