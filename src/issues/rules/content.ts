import type { IssueRule } from '../issue-rule.ts';
import { sayCure, type TakenId } from './taken-id.ts';

/** `near` is the honour that was probably meant. */
interface UnknownHonour {
  readonly honour: string;
  readonly near: string | undefined;
  readonly known: readonly string[];
}

/** Issues of files beside each other: ids, references, rights and events. */
export const CONTENT_RULES = {
  'article-unknown': {
    severity: 'error',
    what: { zh: '提到的报道不在档案里。', en: 'An article that is named is not in this archive.' },
    why: { zh: '链接会落空。', en: 'The link would lead nowhere.' },
    fix: { zh: '改正编号，或删去这处引用。', en: 'Correct the id, or remove the reference.' },
    guide: 'article',
    say: ({ article }: { readonly article: string }) => ({
      what: {
        zh: `档案里没有“${article}”这篇报道。`,
        en: `There is no article "${article}" in this archive.`,
      },
    }),
  },
  'body-missing': {
    severity: 'error',
    what: {
      zh: '按权利应有正文或摘要，文件里却没有。',
      en: 'The rights promise a text or an abstract, but the file has no body.',
    },
    why: { zh: '读者会看到空白页。', en: 'Readers would find an empty page.' },
    fix: { zh: '写上正文，或改为 rights: metadata。', en: 'Write the body, or use rights: metadata.' },
    guide: 'rights',
    say: ({ rights }: { readonly rights: string }) => ({
      what: {
        zh: `写着 rights: ${rights}，文件里却没有正文。`,
        en: `The article has rights: ${rights} but no body.`,
      },
    }),
  },
  'campaign-id-mismatch': {
    severity: 'error',
    what: {
      zh: '创建的文件名与它的地方、称号、周期不符。',
      en: 'A campaign’s file name disagrees with its place, honour and cycle.',
    },
    why: {
      zh: '报道用这个编号指明创建，它的网页也在这个地址。',
      en: 'Articles name campaigns by this id, and its page lives at it.',
    },
    fix: {
      zh: '改文件名，或改正地方、称号或周期。',
      en: 'Rename the file, or correct place, honours or cycle.',
    },
    guide: 'campaigns',
    say: ({ id, expected }: { readonly id: string; readonly expected: string }) => ({
      what: {
        zh: `文件名是“${id}”，由地方、称号和周期却得出“${expected}”。`,
        en: `The file is named "${id}", but its place, honour and cycle make "${expected}".`,
      },
      fix: {
        zh: `文件改名为 ${expected}.mdx，或改正 place、honours 或 cycle。`,
        en: `Rename the file to ${expected}.mdx, or correct place, honours or cycle.`,
      },
    }),
  },
  'correction-missing': {
    severity: 'warning',
    what: {
      zh: '报道换过日期或地方，却没有更正的记录。',
      en: 'An article has changed its date or place and has no record of the correction.',
    },
    why: {
      zh: '引用过旧日期的人要能看到改了什么。',
      en: 'Whoever has cited the old date must be able to see what changed.',
    },
    fix: {
      zh: '写 corrections: [{ date, what, by, was: { published } }]。',
      en: 'Add corrections: [{ date, what, by, was: { published } }].',
    },
    guide: 'article',
    say: ({ former }: { readonly former: string }) => ({
      what: {
        zh: `报道原来的编号是“${former}”，日期或地方已改，却没有更正的记录。`,
        en: `The article once had the id "${former}"; its date or place has changed, and no correction says so.`,
      },
    }),
  },
  'event-after-publication': {
    severity: 'error',
    what: {
      zh: '记事标为已发生，日期却晚于报道发表。',
      en: 'An event is marked as happened but lies after the article was published.',
    },
    why: { zh: '时间线不能把计划说成事实。', en: 'A timeline must not tell plans as deeds.' },
    fix: {
      zh: '写 status="planned"，或改正日期。',
      en: 'Write status="planned", or correct the date.',
    },
    guide: 'marks',
    say: ({ date, published }: { readonly date: string; readonly published: string }) => ({
      what: {
        zh: `${date} 的记事标为已发生，报道却发表于 ${published}。`,
        en: `The event of ${date} is marked as happened, but the article is of ${published}.`,
      },
    }),
  },
  'folder-mismatch': {
    severity: 'error',
    what: { zh: '文件不在它年份的文件夹里。', en: 'A file does not lie in the folder of its year.' },
    why: { zh: '编者按年份找报道。', en: 'Editors look for an article by its year.' },
    fix: { zh: '移到那个文件夹。', en: 'Move it to that folder.' },
    guide: 'files',
    say: ({ folder }: { readonly folder: string }) => ({
      what: {
        zh: `文件不在文件夹“${folder}”里。`,
        en: `The file does not lie in the folder "${folder}".`,
      },
      fix: { zh: `移到 articles/${folder}/。`, en: `Move it to articles/${folder}/.` },
    }),
  },
  'gap-but-complete': {
    severity: 'error',
    what: {
      zh: '正文里有 Gap，capture 却写着完整。',
      en: 'The body has a Gap but the capture is said to be complete.',
    },
    why: {
      zh: '要让读者知道看到的是不是全文。',
      en: 'Readers are told whether they see the whole article.',
    },
    fix: { zh: '写 complete: false。', en: 'Write complete: false.' },
    guide: 'gaps',
  },
  'honour-unknown': {
    severity: 'error',
    what: { zh: '没有这个称号。', en: 'There is no such honour.' },
    why: {
      zh: '列表和筛选会显示编号而不是名称。',
      en: 'Lists and facets would show an id instead of a name.',
    },
    fix: {
      zh: '用已有的称号，或在 honours/ 里添一个。',
      en: 'Use one that is known, or add it to honours/.',
    },
    guide: 'campaigns',
    say: ({ honour, near, known }: UnknownHonour) => ({
      what: { zh: `没有称号“${honour}”。`, en: `There is no honour "${honour}".` },
      fix: {
        zh: `${near === undefined ? '' : `是不是“${near}”？`}可以写：${known.join('、')}；或添上 honours/${honour}.mdx。`,
        en: `${near === undefined ? '' : `Did you mean "${near}"? `}Use one of ${known.join(', ')}, or add honours/${honour}.mdx.`,
      },
    }),
  },
  'id-mismatch': {
    severity: 'error',
    what: {
      zh: '文件名与日期、地方、原页的校验值不符。',
      en: 'The file’s name disagrees with its date, place and capture.',
    },
    why: {
      zh: '编号是报道的固定地址。',
      en: 'The id is the permanent address of the article.',
    },
    fix: {
      zh: '改文件名；旧编号发布过的，写进 formerIds。',
      en: 'Rename the file, and list the old id under formerIds if it was ever published.',
    },
    guide: 'files',
    say: ({ id, expected }: { readonly id: string; readonly expected: string }) => ({
      what: {
        zh: `文件名是“${id}”，由日期、地方和原页却得出“${expected}”。`,
        en: `The file is named "${id}", but its date, place and capture make "${expected}".`,
      },
      fix: {
        zh: `文件改名为 ${expected}.mdx；“${id}”发布过的，写进 formerIds。`,
        en: `Rename the file to ${expected}.mdx, and list "${id}" under formerIds if it was ever published.`,
      },
    }),
  },
  'id-taken': {
    severity: 'error',
    what: { zh: '同一个编号属于两个文件。', en: 'Two files claim one id.' },
    why: {
      zh: '一个地址不能通向两篇报道。',
      en: 'One address cannot lead to two articles.',
    },
    fix: {
      zh: '两篇不同的，改用更长的校验值；同一篇的，删去一个。',
      en: 'If they are two articles, give one a longer hash; if they are one, remove one of the two.',
    },
    guide: 'files',
    say: ({ id, other, cure }: TakenId) => ({
      what: { zh: `编号“${id}”也属于 ${other}。`, en: `The id "${id}" is also claimed by ${other}.` },
      fix: sayCure(id, cure),
    }),
  },
  'place-unknown': {
    severity: 'error',
    what: {
      zh: '不是 GB/T 2260 的区划代码。',
      en: 'A place is not a division code of GB/T 2260.',
    },
    why: {
      zh: '报道会归到不存在的地方。',
      en: 'The article would appear under a place that does not exist.',
    },
    fix: {
      zh: '查对代码，或在 places/ 里写明这个地方。',
      en: 'Look the code up, or describe the place in places/.',
    },
    guide: 'places',
    say: ({ place }: { readonly place: string }) => ({
      what: {
        zh: `“${place}”不是 GB/T 2260 的区划代码。`,
        en: `"${place}" is not a division code of GB/T 2260.`,
      },
    }),
  },
  'plan-happened': {
    severity: 'error',
    what: {
      zh: '兑现的对象不是计划，或以计划兑现计划。',
      en: 'What is said to be fulfilled is no plan, or a plan is said to fulfil it.',
    },
    why: {
      zh: '兑现账只记计划与结果；别的关系会算成结果。',
      en: 'The ledger sets plans against what came of them; anything else would be counted as an outcome.',
    },
    fix: {
      zh: '改正编号，或改正其中一件事的 status；计划改成另一项计划的，写 changes。',
      en: 'Correct the id or the status of one of the two; where a plan turned into another plan, write changes.',
    },
    guide: 'plans',
    say: ({ plan, by }: { readonly plan: string; readonly by: 'plan' | 'event' }) => ({
      what:
        by === 'plan'
          ? {
              zh: `一项尚未发生的计划写着兑现了“${plan}”。`,
              en: `A planned event is said to fulfil "${plan}".`,
            }
          : { zh: `“${plan}”不是计划，是发生过的事。`, en: `"${plan}" is no plan but has happened.` },
    }),
  },
  'plan-unknown': {
    severity: 'error',
    what: {
      zh: '没有这个编号的事件。',
      en: 'There is no event with this id.',
    },
    why: {
      zh: '计划与结果连不起来。编号由日期和文字得出，改了其一，编号就变。',
      en: 'The plan and its outcome would not meet. An id is made of date and words and changes with either.',
    },
    fix: {
      zh: '从报道页或数据文件 events.csv 里抄计划的编号。',
      en: 'Copy the id of the plan from its page or from events.csv.',
    },
    guide: 'plans',
    say: ({ plan, known }: { readonly plan: string; readonly known: readonly string[] }) => ({
      what: { zh: `没有编号为“${plan}”的事件。`, en: `There is no event with the id "${plan}".` },
      ...(known.length > 0 && {
        fix: {
          zh: `同一条目里的计划有：${known.join('、')}。`,
          en: `The plans of that record are ${known.join(', ')}.`,
        },
      }),
    }),
  },
  'withdrawn-mismatch': {
    severity: 'error',
    what: {
      zh: 'rights: withdrawn 与 withdrawn 字段没有一起出现。',
      en: 'rights: withdrawn and the field "withdrawn" do not stand together.',
    },
    why: {
      zh: '撤下的报道，网页要说明何时、为何。',
      en: 'The page of a withdrawn article tells the reader when and why.',
    },
    fix: {
      zh: '补上 withdrawn: { date, reason }，或改 rights。',
      en: 'Add withdrawn: { date, reason }, or change rights.',
    },
    guide: 'takedown',
  },
  'withdrawn-text': {
    severity: 'error',
    what: { zh: '撤下的报道仍有正文。', en: 'A withdrawn article still has a body.' },
    why: {
      zh: '正文会公开，也会被检索到。',
      en: 'Its text would be published and indexed.',
    },
    fix: { zh: '删去正文；git 留有历史。', en: 'Delete the body; git keeps its history.' },
    guide: 'takedown',
  },
} as const satisfies Record<string, IssueRule>;
