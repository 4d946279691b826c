import { expect, test } from 'vitest';
import { type MetadataReading, mergeMetadata } from '../../../../src/importer/metadata/metadata.ts';

const merge = (...parts: MetadataReading['says'][]) =>
  mergeMetadata(parts.map((says) => ({ kind: 'fields', says })));

test('the first to say a thing is believed', () => {
  expect(merge({ title: '甲' }, { title: '乙', source: '某报' })).toEqual({
    title: '甲',
    source: '某报',
    authors: [],
    editors: [],
  });
});

test('names are collected, each once', () => {
  const author = (name: string) => ({ name, role: 'author' as const });
  expect(
    merge({ authors: [author('林青')], editors: ['白露'] }, { authors: [author('林青'), author('陶然')] }),
  ).toEqual({ authors: [author('林青'), author('陶然')], editors: ['白露'] });
});

test('a time is taken only with its own day', () => {
  expect(merge({ published: '2016-12-09' }, { published: '2016-12-10', time: '08:00' })).not.toHaveProperty(
    'time',
  );
  expect(merge({ published: '2016-12-09' }, { published: '2016-12-09', time: '08:00' }).time).toBe('08:00');
});
