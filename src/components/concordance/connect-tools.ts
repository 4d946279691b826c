import type { ConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { Concordance } from '../../search/concordance/count-phrases.ts';
import {
  buildExportedLines,
  renderLinesCsv,
  renderLinesJson,
} from '../../search/concordance/export-lines.ts';
import type { LineSource } from '../../search/concordance/line-source.ts';
import { readPlainly } from '../../search/concordance/read-lines.ts';
import { lookUpTexts } from '../../search/concordance/text-lookup.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { find } from '../browser/element.ts';
import { saveFile } from '../browser/save-file.ts';
import { siteAddress } from '../browser/site-root.ts';
import type { LineLabels } from '../lines/line-labels.ts';
import type { WorkspaceBar } from '../workspace/workspace-bar.ts';
import { citeCount } from './cite-count.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';

/** What the tools work on. */
export interface ToolTarget {
  readonly concordance: Concordance;
  /** The lines that are listed, and every line there is. */
  readonly source: LineSource;
  readonly whole: LineSource;
  readonly state: ConcordanceState;
  readonly signal: AbortSignal;
}

/** Connects export, citation and the check against the texts; `show` says on what they work. */
export function connectTools(
  root: HTMLElement,
  context: ConcordanceContext,
  reader: IndexReader,
  bar: WorkspaceBar,
  labels: LineLabels,
  onProgress: (read: number, total: number) => void,
  onFailure: (error: unknown) => void,
): { readonly show: (target: ToolTarget) => void } {
  const { strings } = context;
  const label = find(root, '[data-export-label]', HTMLElement);
  const citation = find(root, '[data-citation]', HTMLElement);
  const copy = find(root, '[data-copy]', HTMLButtonElement);
  const check = find(root, '[data-read-check]', HTMLButtonElement);
  const checked = find(root, '[data-checked]', HTMLElement);
  let target: ToolTarget | undefined;

  const exportLines = async ({ concordance, source, state }: ToolTarget, format: string) => {
    const lines = await source.all();
    const texts = await lookUpTexts(reader, lines);
    const provenance = await bar.provenance(state);
    const rows = buildExportedLines(lines, texts, concordance, state.context, siteAddress(), labels.labelOf);
    const words = concordance.phrases.map((phrase) => phrase.searched).join('+');
    const name = `concordance-${words.slice(0, 40)}-${concordance.manifest.date}.${format}`;
    if (format === 'csv') saveFile(name, 'text/csv', renderLinesCsv(rows, provenance));
    else saveFile(name, 'application/json', renderLinesJson(rows, concordance, state, provenance));
  };
  const work = async (button: HTMLButtonElement, job: (on: ToolTarget) => Promise<void>) => {
    const on = target;
    if (!on) return;
    button.disabled = true;
    try {
      await job(on);
    } catch (error) {
      if (!on.signal.aborted) onFailure(error);
    } finally {
      button.disabled = false;
    }
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () =>
      work(button, (on) => exportLines(on, button.dataset.export ?? '')),
    );
  }
  check.addEventListener('click', () =>
    work(check, async (on) => {
      const { scope, scopeCharacters } = on.concordance;
      const progress = (read: number) => onProgress(read, scope.length);
      const { articles, occurrences } = await readPlainly(reader, on.concordance, progress, on.signal);
      checked.dataset.count = String(occurrences);
      checked.textContent = say(context, strings.checked, {
        n: occurrences,
        m: articles,
        articles: scope.length,
        characters: scopeCharacters,
      });
    }),
  );
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(citation.textContent).then(
      () => {
        copy.textContent = strings.copied;
        setTimeout(() => {
          copy.textContent = strings.copy;
        }, 2000);
      },
      () => getSelection()?.selectAllChildren(citation),
    );
  });
  return {
    show: (next) => {
      target = next;
      const { concordance, state } = next;
      label.textContent = say(context, strings.export, { n: next.source.total });
      citation.textContent = '';
      bar.provenance(state).then(
        (provenance) => {
          if (target === next) citation.textContent = citeCount(context, concordance, state, provenance);
        },
        (error) => {
          if (target === next) onFailure(error);
        },
      );
      check.textContent = say(context, strings.check, { n: concordance.scope.length });
      checked.textContent = '';
      delete checked.dataset.count;
    },
  };
}
