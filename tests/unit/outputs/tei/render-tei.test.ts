import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, it } from 'vitest';
import { numberBody } from '../../../../src/mdx/number-body.ts';
import { parseMdx } from '../../../../src/mdx/parse-mdx.ts';
import { renderDating } from '../../../../src/outputs/tei/render-dating.ts';
import { renderTei } from '../../../../src/outputs/tei/render-tei.ts';
import { sampleArchive } from '../sample-archive.ts';

const ID = '2020-01-01-110000-aaaa';
const FRONT = `title: 试题 & <标记>
published: "2020-01-01"
place: "110000"
type: report
source: { name: 平原日报, url: "https://n.example/a?b=1&c=2" }`;

function tei(body: string, rights = 'full'): string | undefined {
  const source = `---\n${FRONT}\nrights: ${rights}\n---\n${body}\n`;
  const archive = sampleArchive({ [`articles/2020/${ID}.mdx`]: source });
  const [article] = archive.articles;
  const { root } = parseMdx({ file: 'x.mdx', source });
  if (!article || !root) throw new Error('no article');
  return renderTei(article, numberBody(root), archive, 'https://archive.example/');
}

/** The body of the document, as one line. */
function bodyOf(words: string): string | undefined {
  return /<body>(.*)<\/body>/.exec(tei(words) ?? '')?.[1];
}

describe('an article as TEI', () => {
  it('is well-formed, with what is known of its source in the header', () => {
    const document = tei('<Event date="2020-01" kind="meeting" status="happened">开会</Event>。') ?? '';
    expect(SyntaxValidator.validate(document)).toBe(true);
    const { TEI } = new XMLParser({ ignoreAttributes: false }).parse(document);
    const { fileDesc, profileDesc } = TEI.teiHeader;
    expect(fileDesc.titleStmt.title['#text']).toBe('试题 & <标记>');
    expect(fileDesc.sourceDesc.bibl.publisher).toBe('平原日报');
    expect(fileDesc.sourceDesc.bibl.date).toMatchObject({ '@_when': '2020-01-01' });
    expect(profileDesc.settingDesc.place.idno).toMatchObject({ '#text': 110000 });
    const { event } = TEI.standOff.listEvent;
    expect(event).toMatchObject({
      '@_type': 'meeting',
      '@_subtype': 'happened',
      '@_when': '2020-01',
      label: '开会',
    });
    expect(document).toContain(`<rs type="event" xml:id="${event['@_corresp'].slice(1)}">开会</rs>`);
  });

  it.each([
    ['缺<Gap reason="paywall" extent="540" />完', '缺<gap reason="paywall" unit="chars" quantity="540"/>完'],
    [
      '<Unclear candidates="组织 组编">组?</Unclear>',
      '<choice><unclear>组?</unclear><unclear cert="low">组织</unclear><unclear cert="low">组编</unclear></choice>',
    ],
    ['<Unclear>看</Unclear>', '<unclear>看</unclear>'],
    [
      '<Supplied source="标题">9</Supplied>个',
      '<supplied reason="illegible">9<note>标题</note></supplied>个',
    ],
    ['<Redacted>××</Redacted>书记', '<seg type="redacted">××</seg>书记'],
    ['<Person office="市长">乙某</Person>到会', '<persName role="市长">乙某</persName>到会'],
  ])('writes %s', (words, expected) => {
    expect(bodyOf(words)).toBe(`<div><p xml:id="p1">${expected}</p></div>`);
  });

  it('begins a division at each heading, and keeps lists, tables and captions', () => {
    expect(bodyOf('甲\n\n## 乙\n\n- 丙\n\n<Caption>丁</Caption>')).toBe(
      '<div><p xml:id="p1">甲</p></div><div><head xml:id="p2">乙</head><list rend="bulleted"><item><p xml:id="p3">丙</p></item></list><figure xml:id="p4"><head>丁</head></figure></div>',
    );
  });

  it.each([
    [
      'a heading that no division begins with as a paragraph',
      '> ## 甲\n>\n> 乙',
      '<quote><p rend="heading" xml:id="p1">甲</p><p xml:id="p2">乙</p></quote>',
    ],
    [
      'a caption within a paragraph as a figure',
      '甲<Caption>乙</Caption>丙',
      '<p xml:id="p1">甲<figure><head>乙</head></figure>丙</p>',
    ],
    [
      'a note where it is first referred to, and a pointer after that',
      '甲[^1]，乙[^1]。\n\n[^1]: 丙。',
      '<p xml:id="p1">甲<note place="foot" xml:id="note-1"><p xml:id="p2">丙。</p></note>，乙<ptr target="#note-1"/>。</p>',
    ],
    [
      'a note that nothing refers to where it stands',
      '甲\n\n[^1]: 乙[^1]',
      '<p xml:id="p1">甲</p><note place="foot" xml:id="note-1"><p xml:id="p2">乙<ptr target="#note-1"/></p></note>',
    ],
    [
      'a table without a head as rows of data',
      '| | |\n| - | - |\n| 甲 | 1 |',
      '<table xml:id="p1"><row><cell>甲</cell><cell>1</cell></row></table>',
    ],
    ['what is struck out as such', '甲~~乙~~', '<p xml:id="p1">甲<hi rend="strikethrough">乙</hi></p>'],
    [
      'an address with what no URI may hold',
      '[甲](https://n.example/a?b=[1]&c=<d>)',
      '<p xml:id="p1"><ref target="https://n.example/a?b=%5B1%5D&amp;c=%3Cd%3E">甲</ref></p>',
    ],
  ])('writes %s', (_, words, expected) => {
    expect(bodyOf(words)).toBe(`<div>${expected}</div>`);
  });

  it.each([
    ['a list', '- 甲', /<p xml:id="p1"><seg type="event" xml:id="\w+"><list [^>]*><item>/],
    ['a table', '| 甲 |\n| --- |\n| 1 |', /<seg type="event" xml:id="\w+"><table>/],
    ['a quotation', '> 甲', /<seg type="event" xml:id="\w+"><quote>/],
    ['a heading', '## 甲', /<p xml:id="p1"><rs type="event" xml:id="\w+"><hi rend="heading">甲<\/hi><\/rs>/],
    ['words', '甲', /<p xml:id="p1"><rs type="event" xml:id="\w+">甲<\/rs><\/p>/],
  ])('holds %s in an event that stands alone where the schema has it', (_, words, expected) => {
    expect(bodyOf(`<Event date="2020-01" kind="meeting" status="happened">\n\n${words}\n\n</Event>`)).toMatch(
      expected,
    );
  });

  it('hands on no words that the archive may not hand on', () => {
    expect(tei('', 'metadata')).toBeUndefined();
    expect(tei('摘要。', 'abstract')).toContain('creativecommons.org/licenses/by/4.0');
    expect(tei('全文。')).not.toContain('creativecommons.org');
  });
});

it.each([
  ['2016-12-09', { when: '2016-12-09' }],
  ['2016-12-17~', { notBefore: '2016-12-17', notAfter: '2016-12-17', cert: 'medium' }],
  ['2015/2017', { notBefore: '2015-01-01', notAfter: '2017-12-31' }],
  ['XXXX-03-22', {}],
  ['2016-21', { notBefore: '2016-03-01', notAfter: '2016-05-31' }],
  ['2016-33', { notBefore: '2016-01-01', notAfter: '2016-03-31' }],
  ['2016-40', { notBefore: '2016-01-01', notAfter: '2016-06-30' }],
])('dates %s', (edtf, expected) => {
  expect(renderDating(edtf)).toEqual({ ...expected, 'when-custom': edtf });
});
