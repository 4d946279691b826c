import type { Archive, Article } from '../../archive/archive.ts';
import type { NumberedBody } from '../../mdx/number-body.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { authorsOf } from '../citations/build-csl-item.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import { textLanguage } from '../text-language.ts';
import { renderDating } from './render-dating.ts';
import { renderTeiBody } from './render-tei-body.ts';
import { xml } from './xml.ts';

/**
 * An article as a TEI P5 document: what is known of it and its source in the header, its events as a list with
 * their dates, its words with the marks of editors. Undefined where the archive may not hand on the words: a
 * record without a text, a withdrawn one.
 * @param body the numbered body that the article was read from.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/
 */
export function renderTei(
  article: Article,
  body: NumberedBody,
  archive: Archive,
  siteUrl: string,
): string | undefined {
  const { rights } = article.data;
  if (rights !== 'full' && rights !== 'abstract') return undefined;
  const document = xml('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': textLanguage(article) }, [
    xml('teiHeader', {}, [
      renderFileDescription(article, siteUrl),
      renderProfile(article, archive),
      ...renderRevisions(article),
    ]),
    ...renderEvents(article),
    xml('text', {}, [xml('body', {}, renderTeiBody(body))]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
}

function renderFileDescription(article: Article, siteUrl: string): string {
  const { data } = article;
  const { license } = SITE_IDENTITY;
  const isAbstract = data.rights === 'abstract';
  const licence = isAbstract
    ? xml('licence', { target: license.url }, [xml.text(`${license.title}. 摘要。`)])
    : xml('p', {}, [xml.text(SITE_IDENTITY.rights)]);
  return xml('fileDesc', {}, [
    xml('titleStmt', {}, [
      xml('title', { type: 'main' }, [xml.text(data.title)]),
      ...(data.subtitle ? [xml('title', { type: 'sub' }, [xml.text(data.subtitle)])] : []),
      ...(data.titleEn ? [xml('title', { type: 'alt', 'xml:lang': 'en' }, [xml.text(data.titleEn)])] : []),
      ...authorsOf(article).map((name) => xml('author', {}, [xml.text(name)])),
      ...data.editors.map((name) => xml('editor', {}, [xml.text(name)])),
    ]),
    xml('publicationStmt', {}, [
      xml('publisher', {}, [xml.text(SITE_IDENTITY.name)]),
      xml('idno', { type: 'URI' }, [xml.text(absoluteUrl(siteUrl, article.url))]),
      xml('availability', { status: isAbstract ? 'free' : 'restricted' }, [licence]),
    ]),
    xml('sourceDesc', {}, [renderSource(article)]),
  ]);
}

function renderSource({ data }: Article): string {
  const { source, published, capture } = data;
  const publisher = source?.name ?? source?.site;
  const address = source?.url ?? source?.address;
  return xml('bibl', {}, [
    xml('title', {}, [xml.text(data.title)]),
    ...(publisher ? [xml('publisher', {}, [xml.text(publisher)])] : []),
    ...(published ? [xml('date', renderDating(published), [xml.text(published)])] : []),
    ...(address ? [xml('idno', { type: 'URI' }, [xml.text(address)])] : []),
    ...(source?.archived ? [xml('ref', { type: 'archived', target: source.archived }, [])] : []),
    ...(capture ? [xml('idno', { type: 'SHA-256' }, [xml.text(capture.sha256)])] : []),
  ]);
}

function renderProfile(article: Article, archive: Archive): string {
  const code = article.placePath.at(-1);
  const place = code === undefined ? undefined : archive.places.get(code);
  const terms = article.honours.map((id) => archive.honours.get(id)?.name ?? id);
  return xml('profileDesc', {}, [
    xml('langUsage', {}, [xml('language', { ident: textLanguage(article) }, [])]),
    ...(place
      ? [
          xml('settingDesc', {}, [
            xml('place', {}, [
              xml('placeName', {}, [xml.text(place.fullName)]),
              xml('idno', { type: 'GB-T-2260' }, [xml.text(place.code)]),
            ]),
          ]),
        ]
      : []),
    xml('textClass', {}, [
      xml(
        'keywords',
        {},
        [...terms, article.data.type].map((term) => xml('term', {}, [xml.text(term)])),
      ),
    ]),
  ]);
}

function renderRevisions({ data }: Article): string[] {
  if (data.rights !== 'full' || !data.capture) return [];
  const words =
    data.capture.complete === false ? '原页不完整；缺处有标记。' : '由存档网页导入；改动处有标记。';
  return [xml('revisionDesc', {}, [xml('change', {}, [xml.text(words)])])];
}

/** The events that the text tells of, each pointing to its words. */
function renderEvents({ events }: Article): string[] {
  if (events.length === 0) return [];
  const list = events.map(({ anchor, date, kind, status, basis, quote, note }) =>
    xml(
      'event',
      {
        'xml:id': `event-${anchor}`,
        type: kind,
        subtype: status,
        corresp: `#${anchor}`,
        ...renderDating(date),
        ...(basis === 'inferred' && { cert: 'low' }),
      },
      [xml('label', {}, [xml.text(quote)]), ...(note ? [xml('note', {}, [xml.text(note)])] : [])],
    ),
  );
  return [xml('standOff', {}, [xml('listEvent', {}, list)])];
}
