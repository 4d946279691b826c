import { formatEdtf } from '../../dates/format-edtf.ts';
import {
  DATE_KINDS,
  type DateKind,
  type FormDate,
  readFormDate,
  writeFormDate,
} from '../../outputs/editor/form/form-date.ts';
import { element } from '../browser/element.ts';
import { Echoes, type MakeControl, readEntry, setting, textValue } from './control.ts';
import { makeProblemLine } from './problem-line.ts';
import { problemsOf } from './text-control.ts';

const KINDS = Object.keys(DATE_KINDS) as DateKind[];
const EXAMPLE = '2016-12-09 或 2016-12 或 2016';

/**
 * A date: how sure it is as a choice, the day, month or year as text, and below it in words how it will be read.
 * What is typed as people write dates (2016年12月9日) is taken for what it says.
 */
export const makeDateControl: MakeControl = (host, first) => {
  const label = setting(first, 'label');
  const box = (id: string, words: string) =>
    element('input', {
      ...(id !== '' && { id }),
      class: first.classNameWrapper,
      type: 'text',
      autocomplete: 'off',
      placeholder: EXAMPLE,
      'aria-label': `${label}：${words}`,
    });
  const kinds = element(
    'select',
    { class: 'archive-select', 'aria-label': `${label}：确切程度` },
    ...KINDS.map((kind) => element('option', { value: kind }, DATE_KINDS[kind])),
  );
  const from = box(first.forID, '日期或起于');
  const to = box('', '止于');
  const until = element('span', { class: 'archive-until' }, '至', to);
  const said = element('p', { class: 'archive-said', 'aria-live': 'polite' });
  const line = makeProblemLine();
  let props = first;
  let written = '';
  const echoes = new Echoes();

  const read = (): FormDate => ({ kind: kinds.value as DateKind, from: from.value, to: to.value });
  const show = () => {
    from.hidden = kinds.value === 'unknown';
    until.hidden = kinds.value !== 'interval';
    const problems = problemsOf(props, written);
    said.textContent = problems.length > 0 || written === '' ? '' : `读作：${formatEdtf(written, 'zh')}`;
    line.show(written === '' && kinds.value !== 'unknown' ? [] : problems);
  };
  const change = () => {
    written = writeFormDate(read());
    show();
    echoes.send(written);
    props.onChange(written);
  };
  for (const control of [kinds, from, to]) control.addEventListener('input', change);
  host.append(element('div', { class: 'archive-date' }, kinds, from, until), said, line.node);
  return {
    update: (next) => {
      props = next;
      const text = textValue(next);
      // What was chosen stays while the value is what it was made into: “about” with no date yet is no value.
      if (echoes.hears(text)) return;
      echoes.take(text);
      written = text;
      const date = readFormDate(text);
      // Where a date is still to be given, the box for it is open.
      const isOpen = text === '' && (problemsOf(next, '').length > 0 || readEntry(next).path === '');
      kinds.value = isOpen ? 'exact' : date.kind;
      from.value = date.from;
      to.value = date.to;
      show();
    },
    problems: (next) => problemsOf(next, textValue(next)),
  };
};
