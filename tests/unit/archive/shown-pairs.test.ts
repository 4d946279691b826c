import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { shareLastBuild } from '../../../src/archive/last-build.ts';
import { shownPairs } from '../../../src/archive/shown-pairs.ts';
import { noteTextKey } from '../../../src/archive/text-keys.ts';
import { collectPairs } from '../../../src/hanzi/convert/neighbour-pairs.ts';
import { rememberBuilds } from '../../support/remember-builds.ts';
import { sampleArchive } from '../outputs/sample-archive.ts';

afterEach(() => shareLastBuild(undefined));

/** An archive of one article for each text, each known by its text. */
function archiveOf(texts: readonly string[]) {
  const archive = sampleArchive(
    Object.fromEntries(
      texts.map((text, index) => [
        `articles/x/undated-unplaced-${(0xa000 + index).toString(16)}.mdx`,
        `---\ntitle: 题目\ntype: report\nrights: full\n---\n${text}\n`,
      ]),
    ),
  );
  for (const { blocks } of archive.articles) noteTextKey(blocks, blocks.map(({ text }) => text).join());
  return archive;
}

it('are those of the texts as they are, whatever the last builds have kept', () => {
  const text = fc.string({ unit: fc.constantFrom('创', '建', '文', '明', '城', '市', 'a'), minLength: 1 });
  const texts = fc.array(text, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (states) => {
      const kept = new Map<string, unknown>();
      for (const state of states) {
        shareLastBuild(rememberBuilds(kept));
        const archive = archiveOf(state);
        const found = shownPairs(archive, ['其他的文字']).list();
        const shown = archive.articles.flatMap(({ title, html, data }) => [
          title,
          html,
          JSON.stringify(data),
        ]);
        expect(found).toEqual(collectPairs([...shown, '其他的文字']).list());
      }
    }),
    { numRuns: 25 },
  );
});
