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

/** A batch of sentences that were labelled before the extraction saw them. */
interface EventBatch {
  readonly name: string;
  /** What the extraction scored on the day it first saw them. */
  readonly firstSight: Pick<EventScore, 'precision' | 'recall'>;
  /** What it scores now that it may have been mended by them. */
  readonly now: EventScore;
}

// Written one after the other, each once the extraction had been mended by those before.
const BATCHES = [
  'batch-1',
  'batch-2',
  'batch-3',
  'batch-4',
  'batch-5',
  'batch-6',
  'batch-7',
  'batch-8',
] as const;

/**
 * The large labelled set, labelled before the extraction saw it, and the batches written since in other voices, each
 * with its figure of first sight: that figure, not the one of today, says how a stranger's text will fare.
 */
export function benchEvents(): { readonly labelled: EventScore; readonly batches: readonly EventBatch[] } {
  const labelled: readonly LabelledEvents[] = readFixture('labelled');
  return {
    labelled: scoreEvents(labelled),
    batches: BATCHES.map((name) => {
      const { firstSight, sentences }: StoredBatch = readFixture(name);
      return { name, firstSight, now: scoreEvents(sentences) };
    }),
  };
}

/** The scores as lines of text, each disagreement below. */
export function renderEventBench({ labelled, batches }: ReturnType<typeof benchEvents>): string {
  return [
    'events: date, kind, status and basis',
    ...render('the labelled set', labelled),
    ...batches.flatMap(({ name, firstSight, now }) =>
      render(
        `${name}, at first sight precision ${firstSight.precision.toFixed(3)} recall ${firstSight.recall.toFixed(3)}`,
        now,
      ),
    ),
  ].join('\n');
}

interface StoredBatch extends Pick<EventBatch, 'firstSight'> {
  readonly sentences: readonly LabelledEvents[];
}

function readFixture<Stored>(name: string): Stored {
  const url = new URL(`../../../tests/fixtures/events/${name}.json`, import.meta.url);
  const stored: Stored = JSON.parse(readFileSync(url, 'utf8'));
  return stored;
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
    `  ${name}: ${sentences} sentences, ${events} events: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`,
    ...disagreements.map(
      ({ id, text, missed, invented }) =>
        `      ${id} missed ${missed.join('; ') || 'nothing'}, invented ${invented.join('; ') || 'nothing'} | ${text}`,
    ),
  ];
}
