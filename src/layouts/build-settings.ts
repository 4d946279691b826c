import type { CardPlan } from '../outputs/cards/card-plan.ts';

/** What the builder was asked for, as far as pages differ by it. */
interface BuildSettings {
  /** The part that this process builds of a large archive, `articles`, `pages` or, of both, `site`; empty for all of it. */
  readonly part: string;
  /** Which share cards are made. */
  readonly cards: CardPlan;
  /** Address of the repository of the content; empty when the archive names none. */
  readonly repository: string;
}

declare global {
  /** Set by the bundler (astro.config.mjs), which alone reads the environment. */
  const __ARCHIVE_BUILD__: BuildSettings | undefined;
}

/** The settings of this build; those of a plain build where no bundler has set any. */
export function buildSettings(): BuildSettings {
  return typeof __ARCHIVE_BUILD__ === 'undefined'
    ? { part: '', cards: 'auto', repository: '' }
    : __ARCHIVE_BUILD__;
}
