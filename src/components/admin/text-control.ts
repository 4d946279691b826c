import { checkField, type FieldRule, parseRule } from '../../outputs/editor/form/check-form.ts';
import { plainTyped } from '../../outputs/editor/form/plain-typed.ts';
import { element } from '../browser/element.ts';
import { type ControlProps, type MakeControl, setting, textValue } from './control.ts';
import { makeProblemLine } from './problem-line.ts';

/** What the schema says against the text of a field; nothing of one that is left empty and may be. */
export function problemsOf(props: ControlProps, text: string): readonly string[] {
  const rule = parseRule(setting(props, 'rule'));
  if (!rule) return [];
  return checkField(rule, text.trim() === '' ? undefined : numberIf(text.trim(), rule));
}

/** A text that a field of whole numbers takes for one. */
function numberIf(text: string, rule: FieldRule): unknown {
  if (!/^\d{1,9}$/.test(text)) return text;
  // Of two readings the one counts that the schema takes.
  return checkField(rule, Number(text)).length === 0 ? Number(text) : text;
}

/** What is typed, or, where the schema refuses it and takes {@link plainTyped | its plain form}, that. */
function typedValue(props: ControlProps, typed: string): string {
  const plain = plainTyped(typed);
  if (plain === typed || problemsOf(props, typed).length === 0) return typed;
  return problemsOf(props, plain).length === 0 ? plain : typed;
}

/** A text box whose text the schema of its field checks at each key. */
export const makeTextControl: MakeControl = (host, first) => {
  const hasLines = setting(first, 'lines') === 'true';
  const attributes = {
    id: first.forID,
    class: first.classNameWrapper,
    autocomplete: 'off',
    'aria-label': setting(first, 'label'),
  };
  const box = hasLines
    ? element('textarea', { ...attributes, rows: 3 })
    : element('input', { ...attributes, type: 'text' });
  const line = makeProblemLine();
  let props = first;
  box.addEventListener('input', () => {
    const value = typedValue(props, box.value);
    line.show(problemsOf(props, value));
    props.onChange(value);
  });
  host.append(box, line.node);
  return {
    update: (next) => {
      props = next;
      const text = textValue(next);
      if (box.value !== text && document.activeElement !== box) box.value = text;
      if (text !== '') line.show(problemsOf(next, text));
    },
    problems: (next) => problemsOf(next, textValue(next)),
  };
};
