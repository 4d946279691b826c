import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../i18n/languages.ts';
import type { CardPlan } from '../outputs/cards/card-plan.ts';
import type { Space } from '../outputs/space.ts';

/** What the builder was asked for, as far as pages differ by it. */
interface BuildSettings {
  /** Which share cards are made. */
  readonly cards: CardPlan;
  /** Address of the repository of the content; empty when the archive names none. */
  readonly repository: string;
  /** How much room the site may take. */
  readonly space: Space;
}

declare global {
  /** Set by the bundler (astro.config.mjs), which alone reads the environment. */
  const __ARCHIVE_BUILD__: BuildSettings | undefined;
}

/** The settings of this build; those of a plain build where no bundler has set any. */
export function buildSettings(): BuildSettings {
  return typeof __ARCHIVE_BUILD__ === 'undefined'
    ? { cards: 'auto', repository: '', space: 'all' }
    : __ARCHIVE_BUILD__;
}

/** The languages that this build makes pages in, the default one first. */
export function builtLanguages(): readonly Language[] {
  return buildSettings().space === 'least' ? [DEFAULT_LANGUAGE] : LANGUAGES;
}
