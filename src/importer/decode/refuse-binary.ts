import { buildIssue, type Issue, startOf } from '../../issues/issue.ts';
import type { Bilingual } from '../../issues/issue-rule.ts';

const SAFARI: Bilingual = { zh: 'Safari 网页存档', en: 'a Safari web archive' };
/** The same written as XML, its pages in base64. */
const SAFARI_XML = /^\s*<\?xml[^>]*>\s*<!DOCTYPE plist\b/i;

/** First bytes of files that are no text, with what they are. */
const SIGNATURES: readonly (readonly [signature: string, type: Bilingual])[] = [
  ['%PDF', { zh: 'PDF', en: 'a PDF file' }],
  ['PK\u0003\u0004', { zh: '压缩包或 Office 文档', en: 'a ZIP archive or an Office document' }],
  ['\u00d0\u00cf\u0011\u00e0', { zh: '旧式 Office 文档', en: 'an old Office document' }],
  ['\u0089PNG', { zh: 'PNG 图片', en: 'a PNG picture' }],
  ['\u00ff\u00d8\u00ff', { zh: 'JPEG 图片', en: 'a JPEG picture' }],
  ['GIF8', { zh: 'GIF 图片', en: 'a GIF picture' }],
  ['RIFF', { zh: '音视频', en: 'a media file' }],
  ['\u001f\u008b', { zh: 'gzip 压缩包', en: 'a gzip archive' }],
  ['Rar!', { zh: 'RAR 压缩包', en: 'a RAR archive' }],
  ['7z\u00bc\u00af', { zh: '7z 压缩包', en: 'a 7z archive' }],
  ['bplist', SAFARI],
  ['WARC/', { zh: 'WARC 网页存档', en: 'a WARC web archive' }],
];

/** Bytes from which a file is too large to be one saved article. */
const LARGEST = 50_000_000;

/** Says why bytes cannot be a saved page; undefined when they may be one. */
export function refuseBinary(bytes: Uint8Array, file: string): Issue | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 400));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  const type = known ?? (SAFARI_XML.test(start) ? SAFARI : undefined);
  if (!type && bytes.length <= LARGEST) return undefined;
  const megabytes = Math.round(bytes.length / 1e6);
  return buildIssue(startOf(file), { code: 'capture-not-text', type, megabytes });
}
