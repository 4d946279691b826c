import { readFileSync } from 'node:fs';
import { extractEvents } from '../../../src/importer/mark/events/extract-events.ts';

/** A sentence with the events a reader would mark in it, each as `date kind status basis`. */
interface LabelledEvents {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly events: readonly string[];
}

/** A sentence in which the extraction and the label differ. */
interface EventDisagreement {
  readonly id: string;
  readonly text: string;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** Precision and recall from 0 to 1; an event is right when date, kind, status and basis are. */
export interface EventScore {
  readonly sentences: number;
  readonly events: number;
  readonly precision: number;
  readonly recall: number;
  readonly disagreements: readonly EventDisagreement[];
}

/**
 * Every sentence was labelled before the extraction saw it. `labelled.json` has since served to mend it;
 * `unseen.json` was run once and left alone, so that its figures are those of first sight.
 */
export function benchEvents(): { readonly labelled: EventScore; readonly unseen: EventScore } {
  return { labelled: scoreEvents(readSet('labelled.json')), unseen: scoreEvents(readSet('unseen.json')) };
}

/** The scores as lines of text, each disagreement below. */
export function renderEventBench({ labelled, unseen }: ReturnType<typeof benchEvents>): string {
  return [
    'events: date, kind, status and basis',
    ...render('sentences the extraction was mended by', labelled),
    ...render('sentences it never was', unseen),
  ].join('\n');
}

function readSet(name: string): LabelledEvents[] {
  const url = new URL(`../../../tests/fixtures/events/${name}`, import.meta.url);
  const sentences: LabelledEvents[] = JSON.parse(readFileSync(url, 'utf8'));
  return sentences;
}

function scoreEvents(sentences: readonly LabelledEvents[]): EventScore {
  let [right, found, labels] = [0, 0, 0];
  const disagreements: EventDisagreement[] = [];
  for (const { id, published, text, events } of sentences) {
    const invented = extractEvents(text, { published }).map(
      ({ date, kind, status, basis }) => `${date} ${kind} ${status} ${basis}`,
    );
    found += invented.length;
    labels += events.length;
    const missed = events.filter((event) => {
      const index = invented.indexOf(event);
      if (index >= 0) invented.splice(index, 1);
      return index < 0;
    });
    right += events.length - missed.length;
    if (missed.length + invented.length > 0) disagreements.push({ id, text, missed, invented });
  }
  const ratio = (all: number) => (all === 0 ? 1 : right / all);
  return {
    sentences: sentences.length,
    events: labels,
    precision: ratio(found),
    recall: ratio(labels),
    disagreements,
  };
}

function render(name: string, { sentences, events, precision, recall, disagreements }: EventScore): string[] {
  return [
    `  ${sentences} ${name}, ${events} events: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`,
    ...disagreements.map(
      ({ id, text, missed, invented }) =>
        `      ${id} missed ${missed.join('; ') || 'nothing'}, invented ${invented.join('; ') || 'nothing'} | ${text}`,
    ),
  ];
}
