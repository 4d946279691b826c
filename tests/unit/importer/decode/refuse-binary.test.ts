import { expect, test } from 'vitest';
import { refuseBinary } from '../../../../src/importer/decode/refuse-binary.ts';
import { importCapture } from '../../../../src/importer/pipeline.ts';

test.each([
  ['bplist00\u00d1', 'Safari'],
  ['<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN">', 'Safari'],
  ['WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>a', 'WARC'],
  ['PK\u0003\u0004', 'ZIP'],
  ['\u001f\u008b\u0008', 'gzip'],
])('an archive is named and not read as a page: %j', (start, name) => {
  const issue = refuseBinary(Buffer.from(start, 'latin1'), 'a.html');
  expect(issue?.code).toBe('capture-not-text');
  expect(issue?.what.en).toContain(name);
});

test.each(['<?xml version="1.0"?>\n<!DOCTYPE html>\n<html>', 'WARC是一种存档格式'])(
  '%j may be a page',
  (start) => {
    expect(refuseBinary(Buffer.from(start), 'a.html')).toBeUndefined();
  },
);

test('an archive without a page is not called empty', () => {
  const archive = 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<h1>某市召开推进会</h1>';
  const { issues } = importCapture(Buffer.from(archive), { fileName: 'a.mhtml', rights: 'full' });
  expect(issues.map(({ code }) => code)).toEqual(['mhtml-without-page']);
});
