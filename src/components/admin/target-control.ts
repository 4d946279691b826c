import type { RecordKind } from '../../archive/parse-record.ts';
import { isFieldMap } from '../../outputs/editor/form/field-value.ts';
import type { FormArchive } from '../../outputs/editor/form/form-archive.ts';
import { FORM_KEYS } from '../../outputs/editor/form/form-file.ts';
import {
  buildTarget,
  captureHash,
  type FormTarget,
  hashedWords,
  isNamedByHand,
  targetPath,
} from '../../outputs/editor/form/form-target.ts';
import { plainTyped } from '../../outputs/editor/form/plain-typed.ts';
import { honourIdSchema, placeCodeSchema } from '../../schema/identifiers.ts';
import { formOf } from '../../schema/schema-at.ts';
import { element } from '../browser/element.ts';
import { createLatest } from '../browser/latest.ts';
import { type ControlProps, type MakeControl, readEntry, setting } from './control.ts';
import { makeProblemLine } from './problem-line.ts';

const ID_SCHEMAS = { honours: honourIdSchema, places: placeCodeSchema } as const;

/** Where a form's file is, or where a new one will go; the id of an honour or place is typed here. */
export function makeTargetControl(archive: FormArchive, contentFolder: string): MakeControl {
  return (host, first) => {
    const kind = setting(first, 'kind') as RecordKind;
    const said = element('p', { class: 'archive-said', 'aria-live': 'polite' });
    const box = element('input', {
      id: first.forID,
      class: first.classNameWrapper,
      type: 'text',
      autocomplete: 'off',
      placeholder: kind === 'places' ? 'GB/T 2260 代码，如 411700' : '小写拼音，如 guojia-weisheng',
      'aria-label': '编号',
    });
    const line = makeProblemLine();
    const latest = createLatest();
    let props = first;
    box.addEventListener('input', () => {
      const id = plainTyped(box.value);
      line.show(problemsOfId(kind, id, archive));
      props.onChange({ id, folder: '' });
    });
    host.append(box, said, line.node);
    const follow = async (next: ControlProps) => {
      const { values, path } = readEntry(next);
      box.hidden = !isNamedByHand(kind) || path !== '';
      if (path !== '' || isNamedByHand(kind)) {
        said.textContent = path;
        return;
      }
      const signal = latest.start();
      const hash = captureHash(values) ?? (await sha256(hashedWords(values)));
      if (signal.aborted) return;
      const taken = new Set([...archive.articles, ...archive.campaigns].map(([id]) => id));
      const target = buildTarget(kind, values, hash, (id) => kind === 'articles' && taken.has(id));
      said.textContent = `将写成 ${contentFolder}/${targetPath(kind, target)}`;
      const held = targetOf(next);
      if (held?.id !== target.id || held.folder !== target.folder) props.onChange(target);
    };
    return {
      update: (next) => {
        props = next;
        void follow(next);
      },
      problems: (next) => {
        const { path } = readEntry(next);
        return path === '' && isNamedByHand(kind)
          ? problemsOfId(kind, targetOf(next)?.id ?? '', archive)
          : [];
      },
    };
  };
}

/** What a form holds as its target. */
function targetOf(props: ControlProps): FormTarget | undefined {
  const held = readEntry(props).values[FORM_KEYS.target];
  if (held === undefined || !isFieldMap(held)) return undefined;
  return { id: String(held['id'] ?? ''), folder: String(held['folder'] ?? '') };
}

function problemsOfId(kind: RecordKind, id: string, archive: FormArchive): readonly string[] {
  if (kind !== 'honours' && kind !== 'places') return [];
  const schema = ID_SCHEMAS[kind];
  if (!schema.safeParse(id).success) return [`编号写成：${formOf(schema)?.zh ?? ''}。`];
  const isTaken = kind === 'honours' && archive.honours.some(([known]) => known === id);
  return isTaken ? ['这个编号已经有了。'] : [];
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
