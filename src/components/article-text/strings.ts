import { byLanguage } from '../../i18n/by-language.ts';
import { formatCount } from '../../i18n/format-count.ts';

const zh = {
  gapWords: (extent: string | undefined) => (extent ? `此处缺约${extent}字` : '此处有缺'),
  legend: '本页标记',
  legendEvent: '记事：所划文字是日期的依据；虚线表示尚在计划',
  legendInferred: '推定：日期由本档案推出，原文没有写明',
  legendPerson: '人物：以当时公职出现',
  legendGap: '缺文',
  legendUnclear: '原文受损，读法存疑',
  legendSupplied: '编者据他处补足',
  legendRedacted: '原页隐去',
  legendCaption: '图片说明（图片未收）',
  permalink: (n: string) => `第${n}段的固定链接`,
  readText: (n: number) => `阅读正文（${n}字）`,
  eventsToldHere: '文中记事',
  lineInGit: (n: number) => `这一段在版本库文件的第${n}行`,
  planned: '计划',
  reported: '据述',
  inferred: '推定',
};

const en: typeof zh = {
  gapWords: (extent) => (extent ? `about ${extent} characters missing` : 'text missing'),
  legend: 'Marks on this page',
  legendEvent: 'Event: the marked words are the evidence for its date; dashed when only planned',
  legendInferred: 'Inferred: worked out by the archive, not stated by the source',
  legendPerson: 'Person, in the public office of the time',
  legendGap: 'Text missing',
  legendUnclear: 'Damaged in the source; the reading is doubtful',
  legendSupplied: 'Supplied by the editor from elsewhere',
  legendRedacted: 'Hidden by the source',
  legendCaption: 'Caption (the picture is not held)',
  permalink: (n) => `Permanent link to paragraph ${n}`,
  readText: (n) => `Read the text in Chinese (${formatCount(n)} characters)`,
  eventsToldHere: 'Events told in the text',
  lineInGit: (n) => `This paragraph on line ${n} of its file in the repository`,
  planned: 'planned',
  reported: 'reported',
  inferred: 'inferred',
};

/** The strings of the marks in a text, in a language. */
export const articleTextStrings = byLanguage({ zh, en });
