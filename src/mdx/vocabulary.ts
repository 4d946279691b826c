import { MARK_SCHEMAS, type MarkName } from '../schema/marks.ts';

export const COMPONENTS = Object.keys(MARK_SCHEMAS) as readonly MarkName[];

/** An example of each component, for error messages and the editor's guide. */
export const COMPONENT_EXAMPLES: Readonly<Record<MarkName, string>> = {
  Event: '<Event date="2016-12-07" kind="meeting" status="happened">召开推进会</Event>',
  Person: '<Person office="市委书记">某某</Person>',
  Gap: '<Gap reason="paywall" extent="540" />',
  Unclear: '<Unclear candidates="组织 组编">组?</Unclear>',
  Supplied: '<Supplied source="标题">9</Supplied>',
  Redacted: '<Redacted>××</Redacted>书记',
  Caption: '<Caption>志愿者在路口值守</Caption>',
};

/** What a body may be written with: node types of Markdown, and components. */
export interface Vocabulary {
  readonly markdown: ReadonlySet<string>;
  readonly components: readonly MarkName[];
}

const MARKDOWN = [
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'blockquote',
  'list',
  'listItem',
  'link',
  'break',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'footnoteReference',
];

/** What articles and the other records are written with. */
export const RECORD_VOCABULARY: Vocabulary = { markdown: new Set(MARKDOWN), components: COMPONENTS };

/**
 * What the guide is written with: it shows commands and files, and has nothing to mark. A component that it is to
 * have is named here, and given to `Content` in `GuidePage.astro`.
 */
export const GUIDE_VOCABULARY: Vocabulary = {
  markdown: new Set([...MARKDOWN, 'code', 'inlineCode']),
  components: [],
};

/** True when `name` is a component of the vocabulary. */
export function isComponent(name: string | null): name is MarkName {
  return (COMPONENTS as readonly (string | null)[]).includes(name);
}

/** Whether a component stands around the words it speaks of; a gap stands where words are missing. */
export function holdsText(name: MarkName): boolean {
  return name !== 'Gap';
}
