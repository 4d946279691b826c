import { describe, expect, it } from 'vitest';
import { countReprints, reprintClusters } from '../../../../src/archive/reprints/reprint-clusters.ts';
import { sampleArchive } from '../../outputs/sample-archive.ts';

const TEXT =
  '春天的早晨，两个工人把河边的旧木桥拆下来，换上新的石板。孩子们站在岸上看，数着一块又一块石头，数到第三十块，桥就通到了对岸。第二天一早，第一辆运菜的三轮车从桥上过去。';

interface Sample {
  readonly id: string;
  readonly published?: string;
  readonly rights?: string;
  readonly reprints?: readonly string[];
  readonly text?: string;
}

const clustersOf = (...samples: readonly Sample[]) => {
  const archive = sampleArchive(
    Object.fromEntries(
      samples.map(({ id, published, rights = 'full', reprints = [], text = TEXT }) => [
        `articles/x/${published ?? 'undated'}-unplaced-${id}.mdx`,
        [
          '---',
          'title: 新桥',
          ...(published ? [`published: "${published}"`] : []),
          'type: report',
          `rights: ${rights}`,
          ...(reprints.length > 0 ? [`reprints: [${reprints.join(', ')}]`] : []),
          ...(rights === 'withdrawn' ? ['withdrawn: { date: "2020-01-01", reason: 要求 }'] : []),
          '---',
          text,
        ].join('\n'),
      ]),
    ),
  );
  const clusters = reprintClusters(archive);
  return {
    archive,
    clusters,
    said: clusters.all.map(({ first, reprints }) => [
      first.id.slice(-4),
      ...reprints.map(
        ({ article, share, basis, isSurelyLater }) =>
          `${article.id.slice(-4)} ${share?.toFixed(2) ?? '?'} ${basis}${isSurelyLater ? '' : ' unsure'}`,
      ),
    ]),
  };
};

describe('clusters of reprints', () => {
  it('have the earliest as first printing and the others after it, the undated last', () => {
    const { said, clusters, archive } = clustersOf(
      { id: 'aaaa', published: '2016-05-03' },
      { id: 'bbbb' },
      { id: 'cccc', published: '2016-05-01' },
      { id: 'dddd', published: '2016-05-01' },
      { id: 'eeee', published: '2016-05', text: `${TEXT}记者到桥上看过。` },
      { id: 'ffff', published: '2016-05-02', text: '另一件事：'.repeat(30) },
    );
    expect(said).toEqual([
      [
        'cccc',
        'dddd 1.00 inferred unsure',
        'eeee 0.91 inferred unsure',
        'aaaa 1.00 inferred',
        'bbbb 1.00 inferred unsure',
      ],
    ]);
    expect(clusters.all[0]?.url).toBe('/reprints/2016-05-01-unplaced-cccc/');
    expect(clusters.later.size).toBe(4);
    expect(clusters.ofArticle.size).toBe(5);
    expect(countReprints(archive, ['2016-05-03-unplaced-aaaa', '2016-05-02-unplaced-ffff'])).toBe(1);
  });

  it('come from wording only where the text is held as printed', () => {
    const { said } = clustersOf(
      { id: 'aaaa', published: '2016-05-01', rights: 'abstract' },
      { id: 'bbbb', published: '2016-05-02', rights: 'abstract' },
      { id: 'cccc', published: '2016-05-03' },
    );
    expect(said).toEqual([]);
  });

  it('take what editors tie, whichever of the two says so, and follow it to the earliest', () => {
    const { said } = clustersOf(
      {
        id: 'aaaa',
        published: '2016-05-01',
        rights: 'metadata',
        text: '',
        reprints: ['2016-05-02-unplaced-bbbb'],
      },
      { id: 'bbbb', published: '2016-05-02', text: '别的文字。' },
      { id: 'cccc', published: '2016-05-03', text: '又一种。', reprints: ['2016-05-02-unplaced-bbbb'] },
    );
    expect(said).toEqual([['aaaa', 'bbbb ? stated', 'cccc ? stated']]);
  });

  it('measure nothing across a text that stands between', () => {
    const { said } = clustersOf(
      {
        id: 'aaaa',
        published: '2016-05-01',
        rights: 'abstract',
        text: '摘要。',
        reprints: ['2016-05-02-unplaced-bbbb'],
      },
      { id: 'bbbb', published: '2016-05-02' },
      { id: 'cccc', published: '2016-05-03' },
    );
    expect(said).toEqual([['aaaa', 'bbbb ? stated', 'cccc ? inferred']]);
  });

  it('leave withdrawn articles out', () => {
    const { said } = clustersOf(
      { id: 'aaaa', published: '2016-05-01', rights: 'withdrawn' },
      { id: 'bbbb', published: '2016-05-02', reprints: ['2016-05-01-unplaced-aaaa'] },
      { id: 'cccc', published: '2016-05-03' },
    );
    expect(said).toEqual([['bbbb', 'cccc 1.00 inferred']]);
  });

  it('put the largest first', () => {
    const other = [...TEXT].toReversed().join('');
    const { said } = clustersOf(
      { id: 'aaaa', published: '2016-05-01', text: other },
      { id: 'bbbb', published: '2016-05-02', text: other },
      { id: 'cccc', published: '2016-05-03' },
      { id: 'dddd', published: '2016-05-04' },
      { id: 'eeee', published: '2016-05-05' },
    );
    expect(said.map((cluster) => cluster.length)).toEqual([3, 2]);
  });
});
