import type { FieldMap, FieldValue } from '../../outputs/editor/form/field-value.ts';
import { keepPlain } from './paste-text.ts';

/** What Sveltia CMS hands to a field of ours; collections are Immutable.js maps. */
export interface ControlProps {
  readonly value: unknown;
  readonly forID: string;
  /** Class of the text boxes of Sveltia, so that ours look alike. */
  readonly classNameWrapper: string;
  readonly field: { readonly get: (name: string) => unknown };
  readonly entry?: { readonly toJS: () => unknown };
  readonly onChange: (value: unknown) => void;
}

/** A field of ours: it fills an element, follows what the form holds, and says what is wrong. */
export interface Control {
  readonly update: (props: ControlProps) => void;
  /** What is wrong with the value, in Chinese; empty when nothing is. */
  readonly problems: (props: ControlProps) => readonly string[];
}

export type MakeControl = (host: HTMLElement, props: ControlProps) => Control;

/** What Sveltia CMS puts on the window for fields written without JSX. */
interface ReactGlobals {
  readonly h: (tag: string, props: Readonly<Record<string, unknown>>) => unknown;
  readonly createClass: (definition: Readonly<Record<string, unknown>> & ThisType<Instance>) => unknown;
}

interface Instance {
  readonly props: ControlProps;
  host: HTMLElement | null;
  control: Control | undefined;
  /** Who waits for the properties that React is about to hand over. */
  waiting: (() => void)[];
  settle: () => void;
}

/** Milliseconds after which nobody waits any longer for React. */
const PATIENCE = 500;

/**
 * Makes a React component of a control: React gives it one element and its properties and is told nothing of what the
 * control puts there.
 */
export function asComponent(make: MakeControl): unknown {
  const { h, createClass } = window as unknown as ReactGlobals;
  return createClass({
    componentDidMount() {
      if (!this.host) return;
      this.host.addEventListener('beforeinput', keepPlain);
      this.control = make(this.host, this.props);
      this.control.update(this.props);
    },
    componentDidUpdate() {
      this.control?.update(this.props);
      this.settle();
    },
    componentWillUnmount() {
      this.settle();
    },
    settle() {
      for (const go of this.waiting ?? []) go();
      this.waiting = [];
    },
    /** Asked by Sveltia when a value changes, just before React hands it over: what counts is what it hands over. */
    async isValid() {
      await new Promise<void>((go) => {
        this.waiting = [...(this.waiting ?? []), go];
        setTimeout(go, PATIENCE);
      });
      const problems = this.control?.problems(this.props) ?? [];
      return problems.length === 0 ? true : { error: { message: problems.join(' ') } };
    },
    render() {
      const ref = (host: HTMLElement | null) => {
        this.host = host;
      };
      return h('div', { ref, className: 'archive-control' });
    },
  });
}

/** The value of a field as text. */
export function textValue({ value }: ControlProps): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/**
 * The values that a control has handed over: they come back in its properties one by one, some of them after it has
 * handed over the next, and are no news then.
 */
export class Echoes {
  #sent: string[] = [];

  /** Notes a value that is handed over. */
  send(value: string): void {
    this.#sent.push(value);
  }

  /** True when a value that comes is one of those. What was handed over before it will not come any more. */
  hears(value: string): boolean {
    const at = this.#sent.indexOf(value);
    if (at !== -1) this.#sent = this.#sent.slice(at);
    return at !== -1;
  }

  /** Takes a value of others for the one that is shown. */
  take(value: string): void {
    this.#sent = [value];
  }
}

/** One setting of a field's configuration, as text. */
export function setting({ field }: ControlProps, name: string): string {
  const value = field.get(name);
  return value === undefined || value === null ? '' : String(value);
}

/** The whole form as it stands, and the path of its file; empty for a file that is yet to be written. */
export function readEntry({ entry }: ControlProps): { readonly values: FieldMap; readonly path: string } {
  const { data, path } = (entry?.toJS() ?? {}) as { data?: FieldMap; path?: unknown };
  return { values: dropInternal(data ?? {}) as FieldMap, path: typeof path === 'string' ? path : '' };
}

/** Sveltia keeps notes of its own in the items of lists. */
function dropInternal(value: FieldValue): FieldValue {
  return JSON.parse(JSON.stringify(value), (key, held) => (key.startsWith('__sc_') ? undefined : held));
}
