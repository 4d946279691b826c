import { MARK_SCHEMAS, type MarkName } from '../schema/marks.ts';
import { pictureSchema } from '../schema/pictures.ts';

export const COMPONENTS = Object.keys(MARK_SCHEMAS) as readonly MarkName[];

/** The components that any body may hold, with the schema of their attributes. */
export const COMPONENT_SCHEMAS = { ...MARK_SCHEMAS, Picture: pictureSchema } as const;
export type ComponentName = keyof typeof COMPONENT_SCHEMAS;

/** An example of each component, for error messages and the editor's guide. */
export const COMPONENT_EXAMPLES: Readonly<Record<ComponentName, string>> = {
  Event: '<Event date="2016-12-07" kind="meeting" status="happened">召开推进会</Event>',
  Person: '<Person office="市委书记">某某</Person>',
  Gap: '<Gap reason="paywall" extent="540" />',
  Unclear: '<Unclear candidates="组织 组编">组?</Unclear>',
  Supplied: '<Supplied source="标题">9</Supplied>',
  Redacted: '<Redacted>××</Redacted>书记',
  Caption: '<Caption>志愿者在路口值守</Caption>',
  Picture: '<Picture name="admin-form" alt="报道的表单" />',
};

/** What a body may be written with: node types of Markdown, and components. */
export interface Vocabulary {
  readonly markdown: ReadonlySet<string>;
  readonly components: readonly ComponentName[];
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
 * What the guide is written with: it shows commands, files and pictures of this site, and has nothing to mark. A
 * component that it is to have is named here, and given to `Content` in `GuidePage.astro`.
 */
export const GUIDE_VOCABULARY: Vocabulary = {
  markdown: new Set([...MARKDOWN, 'code', 'inlineCode']),
  components: ['Picture'],
};

/** True when `name` is a component of some vocabulary. */
export function isKnownComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(COMPONENT_SCHEMAS, name);
}

/** True when `name` is a mark. */
export function isComponent(name: string | null): name is MarkName {
  return (COMPONENTS as readonly (string | null)[]).includes(name);
}

/** Whether a component stands around the words it speaks of; a gap stands where words are missing, a picture alone. */
export function holdsText(name: ComponentName): boolean {
  return name !== 'Gap' && name !== 'Picture';
}
