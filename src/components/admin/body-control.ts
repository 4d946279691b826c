import { COMPONENTS } from '../../mdx/vocabulary.ts';
import { isFieldList, isFieldMap } from '../../outputs/editor/form/field-value.ts';
import { type FormBlock, readFormBody, writeFormBody } from '../../outputs/editor/form/form-body.ts';
import { FORM_KEYS } from '../../outputs/editor/form/form-file.ts';
import { MARK_WORDS } from '../../outputs/editor/mark-snippets.ts';
import type { MarkName } from '../../schema/marks.ts';
import { element } from '../browser/element.ts';
import { leaveMark, readBlocks, renderBlocks, renderMark } from './body-dom.ts';
import { issuesOf, renderIssue } from './check-control.ts';
import { type ControlProps, Echoes, type MakeControl, readEntry, textValue } from './control.ts';
import type { Judge } from './judge-form.ts';
import { makeMarkForm, type Widgets } from './mark-form.ts';
import { type Selected, selectedIn, unwrap } from './selected-words.ts';

/**
 * The body as words to type, and marks to put around them: what is typed is text, whatever it looks like, so that
 * nothing can be written that the archive does not know.
 */
export function makeBodyControl(widgets: Widgets, judge: Judge): MakeControl {
  return (host, first) => {
    const editor = element('div', {
      id: first.forID,
      class: 'archive-body',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': '正文',
      spellcheck: 'false',
    });
    const issues = element('ul', { class: 'archive-issues', 'aria-live': 'polite' });
    const said = element('p', { class: 'archive-said', 'aria-live': 'polite' });
    let props = first;
    let opened: readonly FormBlock[] = [];
    const echoes = new Echoes();

    const sync = () => {
      const body = writeFormBody(opened, readBlocks(editor, opened));
      echoes.send(body);
      props.onChange(body);
    };
    const form = makeMarkForm(widgets, {
      inputClass: first.classNameWrapper,
      onChange: sync,
      onClose: (mark) => {
        editor.focus();
        leaveMark(mark);
      },
      onRemove: (mark) => {
        unwrap(mark);
        sync();
        editor.focus();
      },
    });
    const put = (name: MarkName) => {
      const selected = selectedIn(editor);
      const isGap = name === 'Gap';
      if (!selected || (!isGap && selected.text === '')) {
        said.textContent = isGap ? '先把光标放到缺文的地方。' : '先在一段里选中要标记的文字。';
        return;
      }
      said.textContent = '';
      const mark = wrap(name, selected, props);
      sync();
      form.open(mark, true);
    };
    const buttons = COMPONENTS.map((name) => {
      const { prefix, description } = MARK_WORDS[name];
      const button = element(
        'button',
        { type: 'button', class: 'archive-button', 'data-put': name, title: description },
        prefix,
      );
      // The selection stays where it is.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => put(name));
      return button;
    });
    const change = element('button', { type: 'button', class: 'archive-button' }, '改标记');
    change.addEventListener('mousedown', (event) => event.preventDefault());
    change.addEventListener('click', () => {
      const mark = selectedIn(editor)?.mark;
      if (mark) form.open(mark, true);
      else said.textContent = '先把光标放到标记里，或点一下标记。';
    });
    editor.addEventListener('input', sync);
    editor.addEventListener('click', (event) => {
      const mark = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('mark') : null;
      if (mark && editor.contains(mark)) form.open(mark, false);
    });
    host.append(
      element('div', { class: 'archive-buttons', role: 'toolbar', 'aria-label': '标记' }, ...buttons, change),
      said,
      editor,
      form.node,
      issues,
    );
    return {
      update: (next) => {
        props = next;
        const text = textValue(next);
        if (!echoes.hears(text)) {
          echoes.take(text);
          opened = readFormBody(text);
          form.close();
          editor.replaceChildren(...renderBlocks(opened));
        }
        const found = issuesOf(judge(next)).filter(({ field }) => field === FORM_KEYS.body);
        issues.replaceChildren(...found.map((issue) => renderIssue(issue, '')));
      },
      problems: (next) =>
        issuesOf(judge(next))
          .filter(({ field, severity }) => field === FORM_KEYS.body && severity === 'error')
          .map(({ what, fix }) => what + fix),
    };
  };
}

/** Puts a mark around the selected words; a person whom the form lists has the office it says. */
function wrap(name: MarkName, { range, text }: Selected, props: ControlProps): HTMLElement {
  const people = readEntry(props).values['people'];
  const known =
    name === 'Person' && isFieldList(people)
      ? people.find((person) => isFieldMap(person) && person['name'] === text)
      : undefined;
  const office = known !== undefined && isFieldMap(known) ? String(known['office'] ?? '') : '';
  const words = name === 'Gap' ? [] : [...range.extractContents().childNodes];
  if (name === 'Gap') range.collapse(false);
  const mark = renderMark(name, office === '' ? {} : { office }, words);
  range.insertNode(mark);
  leaveMark(mark);
  return mark;
}
