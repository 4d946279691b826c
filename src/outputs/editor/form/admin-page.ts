import { escapeXml } from '../../escape-xml.ts';
import type { AdminConfig } from './admin-config.ts';

/** The files that the page of the forms loads, from its own folder. */
export interface AdminFiles {
  readonly script: string;
  readonly style: string;
}

/**
 * What the page of the forms may do: run files of this site, show what it made itself, and reach the API of the
 * repository's host. Its fields are styled by style sheets that the editor writes while it runs; scripts never are.
 */
export function renderAdminPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self' data: blob:", ...origins].join(' '),
    'manifest-src data: blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** `/admin/index.html`: the page of the forms, with all that it is told. */
export function renderAdminPage({ config, contentFolder, origins }: AdminConfig, files: AdminFiles): string {
  const settings = JSON.stringify({ config, contentFolder }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="zh-Hans"${origins.length === 0 ? ' data-local' : ''}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${escapeXml(renderAdminPolicy(origins))}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>创城档案 · 编辑</title>
    <link rel="icon" href="../favicon.svg">
    <link rel="stylesheet" href="${escapeXml(files.style)}">
    <script type="application/json" id="archive-admin">${settings}</script>
    <script type="module" src="${escapeXml(files.script)}"></script>
  </head>
  <body>
    <noscript>编辑表单需要 JavaScript。没有它也可以在文本编辑器里改文件，见<a href="../guide/editors/">编者须知</a>。</noscript>
  </body>
</html>
`;
}
