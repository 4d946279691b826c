import type { RecordKind } from '../../archive/parse-record.ts';
import { checkFormFile, type FormIssue } from '../../outputs/editor/form/check-form.ts';
import { isFieldMap } from '../../outputs/editor/form/field-value.ts';
import { type FormArchive, recordsBeside } from '../../outputs/editor/form/form-archive.ts';
import { FORM_KEYS, writeFormFile } from '../../outputs/editor/form/form-file.ts';
import { targetPath } from '../../outputs/editor/form/form-target.ts';
import { type ControlProps, readEntry, setting } from './control.ts';

/** What is wrong with the file of a form, or why it cannot be made. */
export type Verdict = { readonly issues: readonly FormIssue[] } | { readonly failure: string };

/** Judges the file that a form would write; what was judged last is not judged again. */
export type Judge = (props: ControlProps) => Verdict;

/** Makes the judge of all fields of a page, which share what it found. */
export function makeJudge(archive: FormArchive, contentFolder: string): Judge {
  const beside = recordsBeside(archive);
  let judged = '';
  let verdict: Verdict = { issues: [] };
  return (props) => {
    const kind = setting(props, 'kind') as RecordKind;
    const { values, path } = readEntry(props);
    const key = JSON.stringify([kind, values, path]);
    if (key === judged) return verdict;
    judged = key;
    try {
      const held = values[FORM_KEYS.target];
      const target = held !== undefined && isFieldMap(held) ? held : {};
      const steps = { id: String(target['id'] ?? ''), folder: String(target['folder'] ?? '') };
      const file = path || `${contentFolder}/${targetPath(kind, steps)}`;
      verdict = { issues: checkFormFile(kind, file, writeFormFile(kind, values), beside) };
    } catch (error) {
      verdict = { failure: error instanceof Error ? error.message : String(error) };
    }
    return verdict;
  };
}
