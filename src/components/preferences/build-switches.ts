import type { Language } from '../../i18n/languages.ts';
import { element } from '../browser/element.ts';
import { preferencesStrings } from './strings.ts';

/** The switch between the two writing systems of Chinese, and that of the theme. */
export function buildSwitches(language: Language): readonly HTMLElement[] {
  const t = preferencesStrings(language);
  const script = (set: string, lang: string, sign: string, title: string) =>
    element(
      'button',
      { type: 'button', 'data-set-script': set, title, lang, 'data-script-fixed': true },
      sign,
    );
  return [
    element(
      'div',
      { class: 'script-switch', role: 'group', 'aria-label': t.script },
      script('hans', 'zh-Hans', '简', t.scriptHansLong),
      script('hant', 'zh-Hant', '繁', t.scriptHantLong),
    ),
    element('button', { type: 'button', 'data-set-theme': true, title: t.theme, 'aria-label': t.theme }),
  ];
}
