import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../i18n/languages.ts';
import type { CardPlan } from './cards/card-plan.ts';
import type { Space } from './space.ts';

/** What the builder was asked for, as far as pages differ by it. */
export interface BuildSettings {
  /** The public address of the site. */
  readonly siteUrl: string;
  /** Which share cards are made. */
  readonly cards: CardPlan;
  /** Address of the repository of the content; empty when the archive names none. */
  readonly repository: string;
  /** How much room the site may take. */
  readonly space: Space;
}

/** Where the site is served on this machine. */
export const LOCAL_SITE = 'http://localhost:4321';

const PLAIN: BuildSettings = {
  siteUrl: LOCAL_SITE,
  cards: 'auto',
  repository: '',
  space: 'all',
};

// Not compiled into the pages: one compilation serves whatever is asked for. The bundler gives pages and integrations copies
// of their own of this module; see shared-archive.ts.
const SETTINGS = Symbol.for('campaign-archive-settings');
const shared = globalThis as typeof globalThis & { [SETTINGS]?: BuildSettings };

/** Leaves the settings for the pages of the same process. */
export function shareBuildSettings(settings: BuildSettings): void {
  shared[SETTINGS] = settings;
}

/** The settings of this build; those of a plain build where nobody has said any. */
export function buildSettings(): BuildSettings {
  return shared[SETTINGS] ?? PLAIN;
}

/** The languages that this build makes pages in, the default one first. */
export function builtLanguages(): readonly Language[] {
  return buildSettings().space === 'least' ? [DEFAULT_LANGUAGE] : LANGUAGES;
}
