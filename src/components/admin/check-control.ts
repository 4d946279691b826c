import type { RecordKind } from '../../archive/parse-record.ts';
import type { FormIssue } from '../../outputs/editor/form/check-form.ts';
import { buildFormCollections } from '../../outputs/editor/form/form-config.ts';
import { element } from '../browser/element.ts';
import { type MakeControl, setting } from './control.ts';
import type { Judge, Verdict } from './judge-form.ts';

/**
 * The check of the whole file as it would be written: the same schema, vocabulary and rules as `npm run check`, each
 * issue with the field it concerns. A form with an error is not saved.
 */
export function makeCheckControl(judge: Judge): MakeControl {
  const labels = new Map(
    buildFormCollections('').flatMap(({ name, fields }) =>
      fields.map((field) => [`${name}/${field.name}`, field.label] as const),
    ),
  );
  return (host, first) => {
    const kind = setting(first, 'kind') as RecordKind;
    const list = element('ul', { class: 'archive-issues' });
    const summary = element('p', { class: 'archive-summary', 'aria-live': 'polite' });
    host.append(summary, list);
    return {
      update: (props) => {
        const verdict = judge(props);
        const text = summarise(verdict);
        if (summary.textContent !== text) summary.textContent = text;
        list.replaceChildren(
          ...issuesOf(verdict).map((issue) =>
            renderIssue(issue, labels.get(`${kind}/${issue.field}`) ?? '文件'),
          ),
        );
      },
      problems: (props) => {
        const verdict = judge(props);
        if ('failure' in verdict) return [summarise(verdict)];
        const count = issuesOf(verdict).filter(({ severity }) => severity === 'error').length;
        return count === 0 ? [] : [`还有 ${count} 处要改，见下。`];
      },
    };
  };
}

/** What is wrong, as a list item: the field, what, and how to mend it. */
export function renderIssue(issue: FormIssue, label: string): HTMLElement {
  return element(
    'li',
    { 'data-severity': issue.severity, 'data-code': issue.code, 'data-field': issue.field },
    ...(label === '' ? [] : [element('strong', {}, label), ' ']),
    issue.what,
    ' ',
    element('span', { class: 'archive-fix' }, issue.fix),
  );
}

/** The issues of a verdict; none where the file cannot be made. */
export function issuesOf(verdict: Verdict): readonly FormIssue[] {
  return 'issues' in verdict ? verdict.issues : [];
}

function summarise(verdict: Verdict): string {
  if ('failure' in verdict) return `写不成文件：${verdict.failure}`;
  const errors = verdict.issues.filter(({ severity }) => severity === 'error').length;
  if (verdict.issues.length === 0) return '没有发现问题。';
  return `${errors} 个错误（必须改），${verdict.issues.length - errors} 个警告（请看一看）。`;
}
