import { expect, it } from 'vitest';
import {
  measureEntry,
  measureGroups,
  measurePageHead,
  measurePages,
} from '../../../../src/components/measures/measure-lists.ts';
import { sampleArchive } from '../../outputs/sample-archive.ts';

/** As many reports as days, each of a meeting of the first day of 2016. */
const archiveOf = (reports: number) =>
  sampleArchive(
    Object.fromEntries(
      Array.from({ length: reports }, (_, at) => {
        const day = `2016-0${1 + Math.floor(at / 28)}-${String(1 + (at % 28)).padStart(2, '0')}`;
        const id = `${day}-411700-${at.toString(16).padStart(4, '0')}`;
        const head = `title: 第${at}篇\npublished: "${day}"\nplace: "411700"\nhonours: [quanguo-wenming]\ntype: report\nrights: full`;
        return [
          `articles/2016/${id}.mdx`,
          `---\n${head}\n---\n<Event date="2016-01-01" kind="meeting">开会${at}</Event>。\n`,
        ];
      }),
    ),
  );

it('has pages with every entry of a figure of which a row shows only some', () => {
  const archive = archiveOf(60);
  const { lag } = measureGroups(archive);
  expect(lag.map(({ by, value, items }) => [by, value, items.length])).toEqual([
    ['honour', 'quanguo-wenming', 60],
    ['province', '410000', 60],
  ]);
  const pages = measurePages(archive);
  expect(pages.map((page) => measurePageHead(archive, page, 'zh').path)).toEqual([
    '/ledger/measures/lag/honour/quanguo-wenming/',
    '/ledger/measures/lag/province/410000/',
  ]);
  expect(pages.map(({ items }) => items)).toEqual(lag.map(({ items }) => items));
  const [longest] = pages[0]?.items ?? [];
  if (!longest) throw new Error('no entries');
  expect(measureEntry(archive, longest, 'zh')).toMatchObject({ figure: '63天', label: '第59篇' });
});

it('has none where a row opens to all of them', () => {
  expect(measurePages(archiveOf(20))).toEqual([]);
});
