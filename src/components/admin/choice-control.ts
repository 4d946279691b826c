import type { ChoiceOf } from '../../outputs/editor/form/form-config.ts';
import { element } from '../browser/element.ts';
import type { Choices } from './choices.ts';
import { type MakeControl, setting, textValue } from './control.ts';
import { makeProblemLine } from './problem-line.ts';
import { problemsOf } from './text-control.ts';

/**
 * A place, campaign, honour or article, typed by its name and kept by its code or id: names that fit what was typed
 * are offered as buttons, and the full name of what is chosen stands beside.
 */
export function makeChoiceControl(choices: Choices): MakeControl {
  return (host, first) => {
    const among = setting(first, 'among') as ChoiceOf;
    const box = element('input', {
      id: first.forID,
      class: first.classNameWrapper,
      type: 'text',
      autocomplete: 'off',
      placeholder: choices.placeholder(among),
      'aria-label': setting(first, 'label'),
    });
    const chosen = element('p', { class: 'archive-said', 'aria-live': 'polite' });
    const offers = element('div', { class: 'archive-offers', role: 'group', 'aria-label': '可选' });
    const line = makeProblemLine();
    let props = first;

    const show = (id: string) => {
      chosen.textContent = choices.nameOf(among, id) ?? '';
      line.show(id === '' ? [] : problemsOf(props, id));
    };
    const choose = (id: string) => {
      box.value = id;
      offers.replaceChildren();
      show(id);
      props.onChange(id);
    };
    box.addEventListener('input', () => {
      const { id, offered } = choices.find(among, box.value);
      offers.replaceChildren(
        ...offered.map(([offer, name]) => {
          const button = element('button', { type: 'button', class: 'archive-offer' }, name);
          button.addEventListener('click', () => choose(offer));
          return button;
        }),
      );
      show(id);
      props.onChange(id);
    });
    host.append(box, chosen, offers, line.node);
    return {
      update: (next) => {
        props = next;
        const id = textValue(next);
        if (document.activeElement !== box && box.value !== id) box.value = id;
        if (document.activeElement !== box) show(id);
      },
      problems: (next) => problemsOf(next, textValue(next)),
    };
  };
}
