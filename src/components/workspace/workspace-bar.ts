import type { Dictionaries, Manifest } from '../../search/format/manifest.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { measureSubcorpus } from '../../search/workspace/measure-subcorpus.ts';
import { buildProvenance, type Provenance, renderVersion } from '../../search/workspace/provenance.ts';
import {
  parseFilters,
  renderParameters,
  renderWorkspace,
  type WorkspaceState,
  writeFilters,
} from '../../search/workspace/workspace-state.ts';
import { element, fill, find } from '../browser/element.ts';
import { targetOf } from '../browser/events.ts';
import { describeSubcorpus, nameSubcorpus } from './describe-subcorpus.ts';
import { forget, type KeptSubcorpus, keep, readKept } from './kept-subcorpora.ts';
import { VIEWS } from './views.ts';
import type { WorkspaceContext } from './workspace-context.ts';

/** The head of every view: the way to the other views, the subcorpus in words, and those kept in the browser. */
export interface WorkspaceBar {
  /** Leads the tabs to a state, and says its subcorpus as soon as its size is known. */
  readonly show: (state: WorkspaceState) => void;
  /** What an export of a state says of itself. */
  readonly provenance: (state: WorkspaceState) => Promise<Provenance>;
}

/** Connects the head below `root`. What cannot be measured is left unsaid: the view itself says what failed. */
export function connectWorkspaceBar(
  root: HTMLElement,
  context: WorkspaceContext,
  reader: IndexReader,
): WorkspaceBar {
  const { strings } = context;
  const words = find(root, '[data-subcorpus]', HTMLElement);
  const version = find(root, '[data-archive-version]', HTMLElement);
  const list = find(root, '[data-kept]', HTMLElement);
  const form = find(root, '[data-keep]', HTMLFormElement);
  const name = find(form, 'input', HTMLInputElement);
  const reprints = find(root, '[data-reprints-switch]', HTMLAnchorElement);
  const copy = find(root, '[data-copy-address]', HTMLButtonElement);
  const pin = find(root, '[data-pin]', HTMLAnchorElement);
  let current: WorkspaceState | undefined;

  const shelve = (kept: readonly KeptSubcorpus[]) => {
    const q = current?.q ?? '';
    list.replaceChildren(
      ...kept.map((one) => {
        const parameters = new URLSearchParams(q === '' ? {} : { q });
        writeFilters(parameters, parseFilters(new URLSearchParams(one.address)));
        const cross = element(
          'button',
          { type: 'button', 'data-forget': one.name, 'aria-label': fill(strings.forget, { name: one.name }) },
          '×',
        );
        return element(
          'li',
          {},
          element('a', { href: renderParameters(parameters) || '?', 'data-kept-name': one.name }, one.name),
          cross,
        );
      }),
    );
  };
  const measure = async (state: WorkspaceState) => {
    const [manifest, dictionaries, size] = await Promise.all([
      reader.manifest(),
      reader.dictionaries(),
      measureSubcorpus(reader, state.filters),
    ]);
    return { manifest, dictionaries, size };
  };
  const nameOf = (state: WorkspaceState, dictionaries: Dictionaries) => {
    const parameters = new URLSearchParams();
    writeFilters(parameters, state.filters);
    const kept = readKept().find((one) => one.address === renderParameters(parameters));
    const said = nameSubcorpus(context, dictionaries, state.filters);
    return kept ? `${kept.name} (${said})` : said;
  };
  const sayVersion = (manifest: Manifest) => fill(strings.version, { version: renderVersion(manifest) });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = name.value.trim();
    if (!current || wanted === '') return;
    const parameters = new URLSearchParams();
    writeFilters(parameters, current.filters);
    shelve(keep({ name: wanted, address: renderParameters(parameters) }));
    name.value = '';
  });
  list.addEventListener('click', (event) => {
    const forgotten = targetOf(event, '[data-forget]')?.dataset['forget'];
    if (forgotten === undefined) return;
    shelve(forget(forgotten));
    name.focus();
  });
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href).catch(() => undefined);
    copy.textContent = strings.copied;
    setTimeout(() => {
      copy.textContent = strings.copy;
    }, 2000);
  });

  return {
    show: (state) => {
      current = state;
      for (const view of VIEWS) {
        const link = find(root, `[data-view="${view}"]`, HTMLAnchorElement);
        link.href = `${context.prefix}/${view}/${renderWorkspace(state)}`;
      }
      reprints.href = otherCounting(new URLSearchParams(location.search));
      reprints.textContent = state.filters.firstOnly ? strings.reprints.count : strings.reprints.leaveOut;
      shelve(readKept());
      measure(state).then(
        ({ manifest, dictionaries, size }) => {
          if (state !== current) return;
          words.textContent = describeSubcorpus(context, dictionaries, state.filters, size);
          words.dataset['articles'] = String(size.articles);
          words.dataset['characters'] = String(size.characters);
          words.dataset['reprints'] = String(size.reprints);
          reprints.hidden = manifest.reprints === 0;
          version.textContent = sayVersion(manifest);
          pin.hidden = false;
          pin.href = otherPin(new URLSearchParams(location.search), manifest.release);
          pin.textContent =
            state.release === undefined
              ? strings.release.pin
              : fill(strings.release.unpin, { release: state.release });
        },
        () => {
          if (state === current) words.textContent = '';
        },
      );
    },
    provenance: async (state) => {
      const { manifest, dictionaries, size } = await measure(state);
      return buildProvenance(state, nameOf(state, dictionaries), size, manifest, location.href);
    },
  };
}

/** The address of the same view that names the version of now, or none where it names one. */
function otherPin(parameters: URLSearchParams, release: string): string {
  if (parameters.has('release')) parameters.delete('release');
  else parameters.set('release', release);
  return renderParameters(parameters) || '?';
}

/** The address of the same view with reprints left out, or counted where they are left out; on its first page. */
function otherCounting(parameters: URLSearchParams): string {
  if (parameters.has('reprints')) parameters.delete('reprints');
  else parameters.set('reprints', 'without');
  parameters.delete('page');
  return renderParameters(parameters) || '?';
}
