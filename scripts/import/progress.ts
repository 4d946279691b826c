import process from 'node:process';
import type { Language } from '../../src/i18n/languages.ts';

/** Captures after which a line is printed where nobody sees a line change in place. */
const EVERY = 100;

/** Shows on stderr which capture of how many is being read: in one line of a terminal, else now and then. */
export function showProgress(at: number, total: number, file: string, language: Language): void {
  if (total < 2) return;
  const words = language === 'zh' ? `导入 ${at}/${total}` : `importing ${at}/${total}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words} ${file.slice(-60)}`);
  else if (at % EVERY === 0) console.error(words);
}

/** Takes the line of progress away, so that other words can be printed. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
