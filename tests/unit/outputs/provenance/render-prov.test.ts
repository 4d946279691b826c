import { describe, expect, it } from 'vitest';
import { renderProv } from '../../../../src/outputs/provenance/render-prov.ts';
import { joinRows } from '../../../../src/outputs/rows/row-text.ts';
import { sampleArchive } from '../sample-archive.ts';

type Node = Readonly<Record<string, unknown>>;

const SITE = 'https://archive.example';
const ID = '2016-12-09-411700-aaaa';
const FILE = `articles/2016/${ID}.mdx`;
const SHA = 'a'.repeat(64);
const COMMIT = 'b'.repeat(40);
const edits = [{ commit: COMMIT, at: '2026-11-20T08:30:00Z' }];

function graphOf(fields: string, isInHistory = true): Node[] {
  const archive = sampleArchive({
    [FILE]: `---\ntitle: 题\npublished: "2016-12-09"\nplace: "411700"\ntype: report\n${fields}\n---\n文。\n`,
  });
  const history = new Map(isInHistory ? [[FILE, edits]] : []);
  return JSON.parse(joinRows(renderProv({ ...archive, history }, SITE)))['@graph'];
}
const nodeOf = (graph: readonly Node[], id: string) => graph.find((node) => node['@id'] === id);
const page = `${SITE}/articles/${ID}/`;

describe('renderProv', () => {
  const graph = graphOf(`rights: full
source: { url: "https://n.example/1", accessed: "2026-11-21" }
capture: { sha256: ${SHA}, encoding: gb18030, script: Hant, complete: true, repaired: { pinyin: 2 }, removed: { spam: 1 }, importer: 0.1.0 }
corrections: [{ date: "2026-11-22", what: 日期改正。, by: 编者 }]`);

  it('derives an article from its capture, and the capture from its page', () => {
    expect(nodeOf(graph, page)).toMatchObject({
      '@type': 'prov:Entity',
      'archive:file': FILE,
      'prov:wasDerivedFrom': { '@id': `urn:sha256:${SHA}` },
      'prov:hadPrimarySource': { '@id': 'https://n.example/1' },
      'prov:wasGeneratedBy': [
        { '@id': `${page}#import` },
        { '@id': `${page}#commit-${COMMIT}` },
        { '@id': `${page}#correction-1` },
      ],
    });
    expect(nodeOf(graph, `urn:sha256:${SHA}`)).toMatchObject({
      'schema:sha256': SHA,
      'schema:encoding': 'gb18030',
      'archive:script': 'Hant',
      'dcterms:date': '2026-11-21',
      'prov:wasDerivedFrom': { '@id': 'https://n.example/1' },
    });
  });

  it('tells what import, edits and corrections did, when and by what', () => {
    const importer = `${SITE}/data/#importer-0.1.0`;
    expect(nodeOf(graph, `${page}#import`)).toMatchObject({
      'prov:used': { '@id': `urn:sha256:${SHA}` },
      'prov:wasAssociatedWith': { '@id': importer },
      'archive:repaired': [{ 'dcterms:type': 'pinyin', 'archive:count': 2 }],
      'archive:removed': [{ 'dcterms:type': 'spam', 'archive:count': 1 }],
    });
    expect(nodeOf(graph, importer)).toMatchObject({ 'schema:softwareVersion': '0.1.0' });
    expect(nodeOf(graph, `${page}#commit-${COMMIT}`)).toMatchObject({
      'dcterms:identifier': `swh:1:rev:${COMMIT}`,
      'prov:endedAtTime': { '@type': 'xsd:dateTime', '@value': '2026-11-20T08:30:00Z' },
    });
    expect(nodeOf(graph, `${page}#correction-1`)).toMatchObject({
      'dcterms:date': '2026-11-22',
      'dcterms:description': '日期改正。',
    });
  });

  it('names every node that another one names', () => {
    const ids = new Set(graph.map((node) => node['@id']));
    const named = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(named.filter((id) => id?.startsWith(SITE) && !ids.has(id))).toEqual([]);
  });

  it('gives a page that must not be linked as words', () => {
    const [, node] = graphOf('rights: abstract\nsource: { address: "http://1.2.3.4/a" }', false);
    expect(node?.['prov:hadPrimarySource']).toEqual({
      '@type': 'prov:Entity',
      'dcterms:description': 'http://1.2.3.4/a',
    });
    expect(node).not.toHaveProperty('prov:wasGeneratedBy');
  });

  it('says that a withdrawn article is no longer valid, and not what it was called', () => {
    const withdrawn = graphOf('rights: withdrawn\nwithdrawn: { date: "2026-11-23", reason: 权利人要求。 }');
    expect(nodeOf(withdrawn, `${page}#withdrawn`)).toMatchObject({ 'prov:invalidated': { '@id': page } });
    expect(JSON.stringify(withdrawn)).not.toContain('题');
  });

  it('is JSON for an empty archive', () => {
    expect(JSON.parse(joinRows(renderProv(sampleArchive({}), SITE)))['@graph']).toHaveLength(1);
  });
});
