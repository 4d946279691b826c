import type { Archive, Article } from '../../archive/archive.ts';
import { type Provenance, provenanceMadeOf, provenanceOf } from '../../archive/provenance/provenance.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { RowText } from '../rows/row-text.ts';
import { SITE_IDENTITY } from '../site-identity.ts';

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/**
 * The origin of every article as JSON-LD in the terms of W3C PROV-O: the saved page and the page it was saved from
 * are entities; import, edits, corrections and withdrawals are activities. One node a line, a row for each article.
 * @see https://www.w3.org/TR/prov-o/
 */
export function renderProv(archive: Archive, siteUrl: string): RowText {
  const vocabulary = `${absoluteUrl(siteUrl, '/data/')}#`;
  const context = JSON.stringify({ ...CONTEXT, archive: vocabulary });
  const known = `{"@context":${context},\n"@graph":[\n${renderNodes(agents(archive, siteUrl))}`;
  return {
    about: `provenance.json ${siteUrl}`,
    head: archive.articles.length > 0 ? `${known},\n` : known,
    rows: archive.articles.map((article) => ({
      id: article.id,
      madeOf: () => provenanceMadeOf(article, archive.history),
      render: () => renderNodes(nodesOf(article, provenanceOf(article, archive.history), siteUrl)),
    })),
    separator: ',\n',
    tail: '\n]}\n',
  };
}

function renderNodes(nodes: readonly Node[]): string {
  return nodes.map((node) => JSON.stringify(node)).join(',\n');
}

function agents({ articles }: Archive, siteUrl: string): Node[] {
  const versions = new Set(articles.flatMap(({ data }) => data.capture?.importer ?? []));
  const importers = articles.some(({ data }) => data.capture) ? [undefined, ...[...versions].sort()] : [];
  return [
    {
      '@id': archiveId(siteUrl),
      '@type': ['prov:Agent', 'prov:Organization'],
      'schema:name': [SITE_IDENTITY.name, SITE_IDENTITY.nameEn],
    },
    ...importers.map((version) => ({
      '@id': importerId(siteUrl, version),
      '@type': ['prov:Agent', 'prov:SoftwareAgent'],
      'schema:name': 'npm run import',
      ...(version !== undefined && { 'schema:softwareVersion': version }),
      'prov:actedOnBehalfOf': { '@id': archiveId(siteUrl) },
    })),
  ];
}

function nodesOf(article: Article, provenance: Provenance, siteUrl: string): Node[] {
  const id = absoluteUrl(siteUrl, article.url);
  const { capture, page, edits, corrections, withdrawn } = provenance;
  const captureId = capture && `urn:sha256:${capture.sha256}`;
  const acts = [
    ...(capture && captureId ? [importOf(id, capture, captureId, siteUrl)] : []),
    ...edits.map(({ commit, at }) => ({
      '@id': `${id}#commit-${commit}`,
      '@type': 'prov:Activity',
      'dcterms:type': 'edit',
      'dcterms:identifier': `swh:1:rev:${commit}`,
      'prov:endedAtTime': { '@type': 'xsd:dateTime', '@value': at },
    })),
    ...corrections.map(({ date, what, by }, at) => ({
      '@id': `${id}#correction-${at + 1}`,
      '@type': 'prov:Activity',
      'dcterms:type': 'correction',
      'dcterms:date': date,
      'dcterms:description': what,
      ...(by !== undefined && { 'prov:wasAssociatedWith': { '@type': 'prov:Agent', 'schema:name': by } }),
    })),
  ];
  const entity = {
    '@id': id,
    '@type': 'prov:Entity',
    'dcterms:identifier': article.id,
    'archive:file': article.file,
    'archive:rights': article.data.rights,
    ...(captureId && { 'prov:wasDerivedFrom': { '@id': captureId } }),
    ...(page && { 'prov:hadPrimarySource': pageNode(page) }),
    ...(acts.length > 0 && { 'prov:wasGeneratedBy': acts.map((act) => ({ '@id': act['@id'] })) }),
    'prov:wasAttributedTo': { '@id': archiveId(siteUrl) },
  };
  return [
    entity,
    ...(capture && captureId ? [captureNode(capture, captureId, page)] : []),
    ...acts,
    ...(withdrawn
      ? [
          {
            '@id': `${id}#withdrawn`,
            '@type': 'prov:Activity',
            'dcterms:type': 'withdrawal',
            'dcterms:date': withdrawn.date,
            'dcterms:description': withdrawn.reason,
            'prov:invalidated': { '@id': id },
          },
        ]
      : []),
  ];
}

type Capture = NonNullable<Provenance['capture']>;

/** The saved page; the archive keeps its hash and what was found out about it, never the page itself. */
function captureNode(capture: Capture, id: string, page: Provenance['page']): Node {
  const { sha256, encoding, script, complete, total, shown } = capture;
  return {
    '@id': id,
    '@type': 'prov:Entity',
    'dcterms:type': 'capture',
    'schema:sha256': sha256,
    ...(encoding !== undefined && { 'schema:encoding': encoding }),
    'archive:script': script,
    'archive:complete': complete,
    ...(total !== undefined && { 'archive:charactersInAll': total }),
    ...(shown !== undefined && { 'archive:charactersShown': shown }),
    ...(page?.seen !== undefined && { 'dcterms:date': page.seen }),
    ...(page && { 'prov:wasDerivedFrom': pageNode(page) }),
  };
}

/** A page that must not be linked has no address that a machine would follow. */
function pageNode({ url, isLinked }: NonNullable<Provenance['page']>): Node {
  return isLinked ? { '@id': url } : { '@type': 'prov:Entity', 'dcterms:description': url };
}

function importOf(
  article: string,
  capture: Capture,
  captureId: string,
  siteUrl: string,
): Node & { '@id': string } {
  const { repaired = {}, removed = {}, importer } = capture;
  const counted = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([kind, count]) => ({ 'dcterms:type': kind, 'archive:count': count }));
  return {
    '@id': `${article}#import`,
    '@type': 'prov:Activity',
    'dcterms:type': 'import',
    'prov:used': { '@id': captureId },
    'prov:wasAssociatedWith': { '@id': importerId(siteUrl, importer) },
    ...(Object.keys(repaired).length > 0 && { 'archive:repaired': counted(repaired) }),
    ...(Object.keys(removed).length > 0 && { 'archive:removed': counted(removed) }),
  };
}

const archiveId = (siteUrl: string) => `${absoluteUrl(siteUrl, '/')}#archive`;

/** An article that does not say which version imported it names the importer alone. */
function importerId(siteUrl: string, version: string | undefined): string {
  const importer = `${absoluteUrl(siteUrl, '/data/')}#importer`;
  return version === undefined ? importer : `${importer}-${version}`;
}
