import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { THEME_COLOURS } from '../../../../src/components/preferences/theme-colours.ts';

it('are those of the paper in the style sheets', () => {
  const [, light, dark] =
    /--paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
  expect(THEME_COLOURS).toEqual({ light, dark });
});
