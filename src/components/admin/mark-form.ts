import { buildMarkFields, type FormField, WIDGETS } from '../../outputs/editor/form/form-config.ts';
import { MARK_WORDS } from '../../outputs/editor/mark-snippets.ts';
import { element } from '../browser/element.ts';
import { nameOfMark, readAttributesOf, writeAttributes } from './body-dom.ts';
import type { Control, ControlProps, MakeControl } from './control.ts';

/** The controls of ours by the name of their field type. */
export type Widgets = Readonly<Record<string, MakeControl>>;

/** The form of one mark's attributes, below the body. */
export interface MarkForm {
  readonly node: HTMLElement;
  /**
   * Opens the form of a mark; what is typed goes into it at once.
   * @param isEntered whether one goes on in the form: who clicks into a mark may want to mend its words
   */
  readonly open: (mark: HTMLElement, isEntered: boolean) => void;
  readonly close: () => void;
}

/** What the form of a mark tells the body. */
export interface MarkFormEvents {
  readonly onChange: () => void;
  readonly onRemove: (mark: HTMLElement) => void;
  readonly onClose: (mark: HTMLElement) => void;
  readonly inputClass: string;
}

/** Makes the form; it is hidden until a mark is opened. */
export function makeMarkForm(widgets: Widgets, events: MarkFormEvents): MarkForm {
  const node = element('div', { class: 'archive-mark-form', role: 'group', hidden: true });
  const close = () => {
    node.hidden = true;
    node.replaceChildren();
  };
  const open = (mark: HTMLElement, isEntered: boolean) => {
    const name = nameOfMark(mark);
    const { prefix, description } = MARK_WORDS[name];
    node.setAttribute('aria-label', prefix);
    const button = (words: string, act: () => void) => {
      const made = element('button', { type: 'button', class: 'archive-button' }, words);
      made.addEventListener('click', act);
      return made;
    };
    const set = (key: string, value: string) => {
      const { [key]: _, ...rest } = readAttributesOf(mark);
      writeAttributes(mark, value.trim() === '' ? rest : { ...rest, [key]: value.trim() });
      events.onChange();
    };
    const shown = buildMarkFields(name).filter(
      (field) => field.options?.length !== 1 && field.name !== 'unit',
    );
    node.replaceChildren(
      element('p', {}, description),
      ...shown.map((field) => renderField(field, mark, widgets, events.inputClass, set)),
      element(
        'div',
        { class: 'archive-buttons' },
        button('完成', () => {
          close();
          events.onClose(mark);
        }),
        button('去掉标记', () => {
          close();
          events.onRemove(mark);
        }),
      ),
    );
    node.hidden = false;
    if (isEntered) node.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  return { node, open, close };
}

function renderField(
  field: FormField,
  mark: HTMLElement,
  widgets: Widgets,
  inputClass: string,
  set: (key: string, value: string) => void,
): HTMLElement {
  const id = `archive-mark-${field.name}`;
  const host = element('div', { class: 'archive-control' });
  const label = element('label', { for: id }, field.label, ...(field.required ? [' *'] : []));
  const held = element('div', { class: 'archive-mark-field', 'data-attribute': field.name }, label, host);
  const value = readAttributesOf(mark)[field.name] ?? '';
  if (field.options) {
    host.append(selectOf(field, id, value, (chosen) => set(field.name, chosen)));
  } else {
    let control: Control | undefined;
    const props = (now: string): ControlProps => ({
      value: now,
      forID: id,
      classNameWrapper: inputClass,
      field: { get: (name) => (field as unknown as Readonly<Record<string, unknown>>)[name] },
      onChange: (next) => {
        set(field.name, String(next));
        control?.update(props(String(next)));
      },
    });
    control = widgets[field.widget === 'list' ? WIDGETS.text : field.widget]?.(host, props(value));
    control?.update(props(value));
  }
  if (field.hint) held.append(element('p', { class: 'archive-hint' }, field.hint));
  return held;
}

function selectOf(field: FormField, id: string, value: string, choose: (value: string) => void): HTMLElement {
  const options = field.options ?? [];
  const isKnown = options.some((option) => option.value === value);
  const select = element(
    'select',
    { id, class: 'archive-select' },
    ...(isKnown ? [] : [element('option', { value: '' }, '请选择')]),
    ...options.map((option) =>
      element('option', { value: option.value, selected: option.value === value }, option.label),
    ),
  );
  select.addEventListener('input', () => choose(select.value));
  return select;
}
