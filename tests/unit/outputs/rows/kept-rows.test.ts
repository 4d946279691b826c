import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { shareLastBuild } from '../../../../src/archive/last-build.ts';
import { watchArchive } from '../../../../src/archive/once-per-archive.ts';
import { closeReadLog, openReadLog } from '../../../../src/archive/reads/read-log.ts';
import { fileOwners } from '../../../../src/outputs/archive-files.ts';
import { SPACES, type Space } from '../../../../src/outputs/space.ts';
import { rememberBuilds } from '../../../support/remember-builds.ts';
import { type SampleFiles, sampleArchive } from '../sample-archive.ts';

const SITE = 'https://archive.example';
const COMMITS = ['1'.repeat(40), '2'.repeat(40)];
const FACT = 'sources: [{ title: 某报, confidence: page }]';

/** What can be otherwise in an archive from one build to the next. */
const anyState = fc.record({
  words: fc.constantFrom('甲某讲话', '乙某讲话', '"引号"，逗号'),
  title: fc.constantFrom('某市开会', '某市又开会'),
  rights: fc.constantFrom('full', 'abstract', 'metadata'),
  place: fc.constantFrom('"411700"', '"411702"', undefined),
  date: fc.constantFrom('2016-12-07', '2016', 'XXXX-12'),
  corrected: fc.boolean(),
  campaignCorrected: fc.boolean(),
  capture: fc.boolean(),
  commits: fc.nat(2),
  fact: fc.constantFrom('获得称号。', '未获称号。'),
  isSecond: fc.boolean(),
  site: fc.constantFrom(SITE, `${SITE}/below`),
  space: fc.constantFrom<Space>(...SPACES),
});
type State = typeof anyState extends fc.Arbitrary<infer S> ? S : never;

function archiveOf(state: State): Archive {
  const file = 'articles/2016/2016-12-09-411700-aaaa.mdx';
  const corrections = 'corrections: [{ date: "2024-05", what: 改正。, by: 编者 }]';
  const campaign = state.place?.includes('411702')
    ? '411702-quanguo-wenming-2015'
    : '411700-quanguo-wenming-2015';
  const place = campaign.slice(0, 6);
  const files: SampleFiles = {
    [file]: [
      '---',
      `title: ${state.title}`,
      'published: "2016-12-09"',
      `rights: ${state.rights}`,
      'type: report',
      ...(state.place === undefined ? [] : [`place: ${state.place}`]),
      `campaigns: [${campaign}]`,
      'people: [{ name: 丙某, office: 市长 }]',
      ...(state.corrected ? [corrections] : []),
      ...(state.capture ? [`capture: { sha256: ${'a'.repeat(64)}, script: Hans, complete: true }`] : []),
      'source: { name: 平原日报, url: "https://n.example/1" }',
      '---',
      `<Event date="${state.date}" kind="meeting">${state.words}</Event>。`,
      '',
    ].join('\n'),
    [`campaigns/${campaign}.mdx`]: [
      '---',
      'title: 创建全国文明城市',
      `place: "${place}"`,
      'honours: [quanguo-wenming]',
      ...(state.campaignCorrected ? [corrections] : []),
      `facts: [{ date: "2017-11", kind: award, text: ${state.fact}, ${FACT} }]`,
      '---',
      '',
    ].join('\n'),
    ...(state.isSecond && {
      'articles/undated/undated-unplaced-cccc.mdx':
        '---\ntitle: 摘要\ntype: notice\nrights: abstract\n---\n摘要正文。\n',
    }),
  };
  const commits = COMMITS.slice(0, state.commits).map((commit) => ({ commit, at: '2026-11-20T08:30:00Z' }));
  return { ...sampleArchive(files), history: new Map([[file, commits]]) };
}

/** The files of the data and of the timeline of the whole archive, and what was read of the archive for them. */
function build(state: State) {
  const archive = archiveOf(state);
  const log = openReadLog();
  const made = [];
  for (const owner of fileOwners(watchArchive(archive), state.site, state.space)) {
    if (owner.path !== '/data/' && owner.path !== '/timelines/') continue;
    log.names = new Set();
    const files = owner.render().map(({ path, body }) => [path, Buffer.from(body).toString('base64')]);
    made.push({ files, reads: [...log.names].sort() });
  }
  closeReadLog();
  return made;
}

afterEach(() => shareLastBuild(undefined));

it('are the rows that a build from nothing renders, and read the same, whatever has changed', () => {
  fc.assert(
    fc.property(fc.array(anyState, { minLength: 2, maxLength: 5 }), (states) => {
      const last = rememberBuilds();
      for (const state of states) {
        shareLastBuild(last);
        const again = build(state);
        shareLastBuild(undefined);
        const [data, timeline] = build(state);
        expect(again.map(({ files }) => files)).toEqual([data?.files, timeline?.files]);
        // Files of data are never taken as they are.
        expect(again[1]?.reads).toEqual(timeline?.reads);
      }
    }),
    { numRuns: 30 },
  );
});
