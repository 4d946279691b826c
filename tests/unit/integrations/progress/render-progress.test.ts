import { expect, it } from 'vitest';
import {
  followSteps,
  isStep,
  reportStep,
  type Step,
} from '../../../../src/integrations/progress/progress-channel.ts';
import { renderProgress } from '../../../../src/integrations/progress/render-progress.ts';

it('says how many of how many, and when the slowest task will be done', () => {
  const tasks = [
    { task: 'pages', done: 500, total: 1000, began: 10 },
    { task: 'articles', done: 1000, total: 20_002, began: 10 },
  ];
  expect(renderProgress(tasks, 20)).toBe(
    'pages 500 of 1,000 · articles 1,000 of 20,002 · about 3 min 10 s left',
  );
  expect(renderProgress(tasks.slice(0, 1), 20)).toBe('pages 500 of 1,000 · about 10 s left');
});

it('foretells nothing while a task has hardly begun, nor when all is done', () => {
  const begun = { task: 'index', done: 0, total: 10, began: 1 };
  const half = { task: 'pages', done: 5, total: 10, began: 1 };
  expect(renderProgress([half, begun], 2)).toBe('pages 5 of 10 · index 0 of 10');
  expect(renderProgress([{ ...half, done: 10 }], 2)).toBe('pages 10 of 10');
  expect(renderProgress([{ ...half, done: 1, total: 200 }], 9)).toBe('pages 1 of 200');
});

it('hands steps to whoever follows, and knows one from another process', () => {
  const step: Step = { task: 'pages', done: 1, total: 2 };
  const taken: Step[] = [];
  reportStep(step);
  followSteps((one) => taken.push(one));
  reportStep(step);
  expect(taken).toEqual([step]);
  expect(isStep(JSON.parse(JSON.stringify(step)))).toBe(true);
  expect(isStep('pages')).toBe(false);
});
