import './buffer-global.ts';
import { RECORD_KINDS } from '../../archive/parse-record.ts';
import type { FieldMap } from '../../outputs/editor/form/field-value.ts';
import type { FormArchive } from '../../outputs/editor/form/form-archive.ts';
import { formatOf, WIDGETS } from '../../outputs/editor/form/form-config.ts';
import { readFormFile, writeFormFile } from '../../outputs/editor/form/form-file.ts';
import { makeBodyControl } from './body-control.ts';
import { makeCheckControl } from './check-control.ts';
import { makeChoiceControl } from './choice-control.ts';
import { makeChoices } from './choices.ts';
import { asComponent, type MakeControl } from './control.ts';
import { makeDateControl } from './date-control.ts';
import { makeJudge } from './judge-form.ts';
import { makeTargetControl } from './target-control.ts';
import { makeTextControl } from './text-control.ts';

/** What the page of the forms is given, as JSON in its `#archive-admin`. */
interface AdminSettings {
  /** The configuration of Sveltia CMS. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly contentFolder: string;
}

/** What is used of Sveltia CMS. */
interface Cms {
  readonly init: (options: { readonly config: unknown }) => Promise<void>;
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    methods: { readonly fromFile: (text: string) => FieldMap; readonly toFile: (values: FieldMap) => string },
  ) => void;
  readonly registerFieldType: (name: string, control: unknown) => void;
}

/** Sveltia speaks the language it finds here; the labels of the fields are Chinese. */
const PREFERENCES = 'sveltia-cms.prefs';

function preferChinese(): void {
  const held: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
  const preferences = typeof held === 'object' && held !== null ? held : {};
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'zh-CN', ...preferences }));
}

async function start(): Promise<void> {
  const settings: AdminSettings = JSON.parse(document.querySelector('#archive-admin')?.textContent ?? '{}');
  preferChinese();
  Object.assign(window, { CMS_MANUAL_INIT: true });
  const [{ default: held }, archive] = await Promise.all([
    import('@sveltia/cms'),
    fetch('archive.json').then((response) => response.json() as Promise<FormArchive>),
  ]);
  const cms = held as unknown as Cms;
  for (const kind of RECORD_KINDS) {
    cms.registerCustomFormat(formatOf(kind), 'mdx', {
      fromFile: (text) => readFormFile(kind, `${text}\n`),
      toFile: (values) => writeFormFile(kind, values),
    });
  }
  const judge = makeJudge(archive, settings.contentFolder);
  const typed: Readonly<Record<string, MakeControl>> = {
    [WIDGETS.text]: makeTextControl,
    [WIDGETS.date]: makeDateControl,
    [WIDGETS.choice]: makeChoiceControl(makeChoices(archive)),
  };
  const widgets: Readonly<Record<string, MakeControl>> = {
    ...typed,
    [WIDGETS.target]: makeTargetControl(archive, settings.contentFolder),
    [WIDGETS.check]: makeCheckControl(judge),
    [WIDGETS.body]: makeBodyControl(typed, judge),
  };
  for (const [name, make] of Object.entries(widgets)) cms.registerFieldType(name, asComponent(make));
  await cms.init({ config: settings.config });
}

await start();
