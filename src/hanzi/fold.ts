import { FOLD_TABLE } from './fold-table.ts';
import { foldWidth } from './fold-width.ts';

/** Every character that folds to another one, with that other one. Both have the same UTF-16 length. */
const REPRESENTATIVES: ReadonlyMap<string, string> = new Map(
  FOLD_TABLE.split(' ').flatMap((word) => {
    const [keep, ...forms] = [...word];
    return keep === undefined ? [] : forms.map((form): [string, string] => [form, keep]);
  }),
);

/** Every representative with the characters that fold to it. */
const VARIANTS: ReadonlyMap<string, readonly string[]> = new Map(
  FOLD_TABLE.split(' ').map((word): [string, string[]] => {
    const [keep = '', ...forms] = [...word];
    return [keep, forms];
  }),
);

/** The characters that fold to this one, itself left out; empty for a character without variants. */
export function variantsOf(representative: string): readonly string[] {
  return VARIANTS.get(representative) ?? [];
}

/** Characters met before: an archive has millions of them, and some thousand different ones. */
const met = new Map<string, string>();

/** The representative of one character: Traditional, variant, full-width and upper case become one form. */
export function foldCharacter(character: string): string {
  const known = met.get(character);
  if (known !== undefined) return known;
  const narrow = foldWidth(character);
  const folded = REPRESENTATIVES.get(narrow) ?? narrow;
  met.set(character, folded);
  return folded;
}

/**
 * Folds a text character by character so that script, variants, width and case no longer matter:
 * 創ＡＢ → 创ab. The UTF-16 length never changes, so offsets hold in both texts.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Folds width and case only; Traditional and Simplified stay different. The length never changes. */
export function foldExact(text: string): string {
  let folded = '';
  for (const character of text) folded += foldWidth(character);
  return folded;
}
