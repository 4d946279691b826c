import { describe, expect, it } from 'vitest';
import { BACKGROUNDS } from '../../../../../src/importer/mark/events/background.ts';
import { extractEvents } from '../../../../../src/importer/mark/events/extract-events.ts';

const events = (text: string) => extractEvents(text, { published: '2018-05-20' });

describe('dates beside the story', () => {
  it.each(BACKGROUNDS.map(({ why, example }) => [why, example] as const))('%s %s', (_why, example) => {
    expect(events(example)).toEqual([]);
  });

  it.each(BACKGROUNDS.map(({ why, but }) => [why, but] as const))('%s But: %s', (_why, but) => {
    expect(events(but)).toHaveLength(1);
  });
});

it('leaves the wider time of a subject to the finer one that dates it', () => {
  expect(events('市政协2018年年末考察视察将于本周四启动。')).toMatchObject([{ dateQuote: '本周四' }]);
});
