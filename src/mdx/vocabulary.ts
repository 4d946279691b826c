/**
 * The components an article may use; everything else is refused. `Gap`, `Unclear` and `Supplied` mean what
 * TEI P5 means by gap, unclear and supplied.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/PH.html
 */
export const COMPONENTS = ['Event', 'Person', 'Gap', 'Unclear', 'Supplied', 'Redacted', 'Caption'] as const;
export type ComponentName = (typeof COMPONENTS)[number];

/** What a component takes: its attributes, which are required, and whether it holds text. */
export interface ComponentRule {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  readonly holdsText: boolean;
  /** An example for error messages and the editor's guide. */
  readonly example: string;
}

export const COMPONENT_RULES: Readonly<Record<ComponentName, ComponentRule>> = {
  Event: {
    attributes: ['date', 'kind', 'status', 'basis', 'note'],
    required: ['date', 'kind'],
    holdsText: true,
    example: '<Event date="2016-12-07" kind="meeting" status="happened">召开推进会</Event>',
  },
  Person: {
    attributes: ['office', 'place'],
    required: ['office'],
    holdsText: true,
    example: '<Person office="市委书记">某某</Person>',
  },
  Gap: {
    attributes: ['reason', 'extent', 'unit'],
    required: ['reason'],
    holdsText: false,
    example: '<Gap reason="paywall" extent="540" />',
  },
  Unclear: {
    attributes: ['reason', 'candidates'],
    required: [],
    holdsText: true,
    example: '<Unclear candidates="组织 组编">组?</Unclear>',
  },
  Supplied: {
    attributes: ['source', 'reason'],
    required: ['source'],
    holdsText: true,
    example: '<Supplied source="标题">9</Supplied>',
  },
  Redacted: {
    attributes: ['reason'],
    required: [],
    holdsText: true,
    example: '<Redacted>××</Redacted>书记',
  },
  Caption: {
    attributes: [],
    required: [],
    holdsText: true,
    example: '<Caption>志愿者在路口值守</Caption>',
  },
};

/** True when `name` is a component of the vocabulary. */
export function isComponent(name: string | null): name is ComponentName {
  return (COMPONENTS as readonly (string | null)[]).includes(name);
}
