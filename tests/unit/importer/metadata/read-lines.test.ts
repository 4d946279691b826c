import { expect, test } from 'vitest';
import { readMetadataLines } from '../../../../src/importer/metadata/read-lines.ts';
import { toLines } from '../lines.ts';

test('each line is read by its own words, and what it says keeps its place', () => {
  const readings = readMetadataLines(
    toLines('云溪在线\n 时间：2016-12-09 作者：孟青 \n（云溪晚报记者 路欣）\n来源：\n会议要求压实责任。'),
  );
  expect([...readings.values()]).toEqual([
    {
      kind: 'fields',
      line: 2,
      says: {
        published: '2016-12-09',
        datedBy: 'label',
        authors: [{ name: '孟青', role: 'author' }],
        editors: [],
      },
    },
    {
      kind: 'byline',
      line: 3,
      says: { authors: [{ name: '路欣', role: 'reporter' }] },
      medium: '云溪晚报',
    },
    { kind: 'fields', line: 4, says: { authors: [], editors: [] } },
  ]);
  expect([...readings.keys()]).toEqual([2, 3, 4]);
});
