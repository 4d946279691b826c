import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildArchive } from '../src/archive/build-archive.ts';
import { buildDay } from '../src/integrations/content/build-day.ts';
import { contentFolder } from '../src/integrations/content/content-folder.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { checkFixity } from '../src/integrations/preservation/check-fixity.ts';
import { writeBag } from '../src/integrations/preservation/write-bag.ts';
import { siteUrl } from '../src/integrations/site-url.ts';
import { formatIssues } from '../src/issues/format-issues.ts';
import { hasErrors } from '../src/issues/issue.ts';
import { numberBody } from '../src/mdx/number-body.ts';
import { parseMdx } from '../src/mdx/parse-mdx.ts';
import { MANIFEST } from '../src/outputs/preservation/manifest.ts';
import { SITE_IDENTITY } from '../src/outputs/site-identity.ts';
import { renderTei } from '../src/outputs/tei/render-tei.ts';
import { readEditorCommand } from './command.ts';

const HELP = {
  zh: `用法：npm run bag -- [--out 文件.zip]

把整个档案打成一个 BagIt 1.0 存档包（RFC 8493）：content/ 是源文件，site/ 是建好的网站，
tei/ 是每篇可以转载的文章的 TEI P5。先运行 npm run build。

  --out   存档包（默认 archive-bag.zip）

  ARCHIVE_CONTENT   内容文件夹（默认 content）
  ARCHIVE_OUT       建好的网站（默认 dist）
  ARCHIVE_SITE      公开网址`,
  en: `Usage: npm run bag -- [--out FILE.zip]

Packs the whole archive as a BagIt 1.0 bag (RFC 8493): content/ holds the sources, site/ the built site, tei/ a
TEI P5 document of each article that may be handed on. Run npm run build first.

  --out   the bag (default: archive-bag.zip)

  ARCHIVE_CONTENT   content folder (default: content)
  ARCHIVE_OUT       the built site (default: dist)
  ARCHIVE_SITE      public URL`,
};

const { values, language } = readEditorCommand(HELP, { out: { type: 'string', default: 'archive-bag.zip' } });
const fail = (problem: string): never => {
  console.error(problem);
  process.exit(1);
};
const site = resolve(process.env.ARCHIVE_OUT || 'dist');
const address = siteUrl();
if (!existsSync(join(site, MANIFEST))) {
  fail(
    {
      zh: `${site} 里没有建好的网站（缺 ${MANIFEST}）。先运行 npm run build。`,
      en: `${site} holds no built site (no ${MANIFEST}). Run npm run build first.`,
    }[language],
  );
}
const { changed, missing, added } = await checkFixity(site);
if (changed.length + missing.length + added.length > 0) {
  fail(
    {
      zh: `${site} 与它的清单不符，先运行 npm run fixity -- ${site} 看出入，再重新建站。`,
      en: `${site} is not what its manifest says. npm run fixity -- ${site} names what differs; build it anew.`,
    }[language],
  );
}
const { records, issues } = await readRecords();
if (hasErrors(issues)) fail(formatIssues(issues, 'text', language));
const archive = buildArchive(records);
const texts = new Map<string, string>();
for (const article of archive.articles) {
  const source = await readFile(join(contentFolder(), article.file), 'utf8');
  const { root } = parseMdx({ file: article.file, source });
  const tei = root && renderTei(article, numberBody(root), archive, address);
  if (tei) texts.set(`tei/${article.id}.xml`, tei);
}
const { files, bytes } = await writeBag(
  resolve(values.out),
  {
    folders: [
      { name: 'content', folder: contentFolder() },
      { name: 'site', folder: site },
    ],
    texts,
  },
  {
    title: `${SITE_IDENTITY.name} · ${SITE_IDENTITY.nameEn}`,
    url: address,
    day: buildDay(),
    description: SITE_IDENTITY.descriptionEn,
    rights: SITE_IDENTITY.rights,
  },
  (done, of) => console.error(`${done} / ${of}`),
);
console.log(`${values.out}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
