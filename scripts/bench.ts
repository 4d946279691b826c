import { availableParallelism, loadavg } from 'node:os';
import { readCommand } from './command.ts';

const { values } = readCommand(
  `Usage: npm run bench -- --articles N [--peers NAMES] [--json]
       npm run bench -- --search | --import | --reprints | --serving | --lighthouse [--json]
       npm run bench -- --dates [--suites DIR] [--cases FILE] [--json]
       npm run bench -- --citations DIR [--json]
       npm run bench -- --kills | --fuzz [--cases N] [--seed S] [--json]
       npm run bench -- --disks | --limits | --repeat [--json]

  --articles N   (1000,3000,10000: one after the other, and how costs grow) build N generated articles, at first
                 with nothing kept, then with nothing changed, one edited, one removed, one withdrawn, the outcome of a
                 campaign changed, and the markup of a component that few pages have, and all; against Hugo and
                 Eleventy, both with stock Pagefind and where they are installed, and a plain Astro site of the same;
                 files and bytes by kind, and the heaviest HTML page of each kind; exit code 1 when one has more than
                 300 KB
  --peers NAMES  with --articles which peers to run, of hugo,eleventy,astro (default: all); with astro also one edit in
                 the development server of both
  --search       the search on 2,000 and 20,000 articles in Chromium, against its peers
  --import       the importer on generated damage, and on framed pages against three peers
  --reprints     reprints planted among 1,000 and 10,000 articles: precision, recall, processor seconds; exit
                 code 1 when one is missed or wrong
  --dates        dates and events on labelled sentences, the dates against chrono-node
  --suites DIR   besides, the public suites whose checkouts lie in DIR, each in a folder named as its
                 repository: Recognizers-Text, JioNLP, duckling, chrono
  --cases FILE   besides, a JSON array of {kind, sentence, published, expected: [{date, basis, status, event}]}
  --citations DIR  our citations against citeproc with the styles of DIR, a checkout of
                 https://github.com/zotero-chinese/styles; exit code 1 when one differs
  --kills        builds and publishing killed at any moment, and whether a whole site is there afterwards; exit
                 code 1 when one is not
  --disks        publishing on full, read-only and foreign disks, which it mounts (Linux and root): the old site
                 must stay, and the report say why; exit code 1 when not
  --limits       files and captures of 5 MB of each nasty kind, by the processor's seconds: done or refused within
                 10; exit code 1 when one is not
  --repeat       the committed content built twice: in another folder, time zone, locale, order of files and number
                 of processes; exit code 1 when a byte differs
  --fuzz         made-up captures, dates, queries, files and addresses: none may crash or take 100 ms; exit code 1
                 when one does
  --cases N      with --kills and --fuzz how many, else 100 and 1,000,000
  --seed S       with --kills and --fuzz another run of chance
  --serving      the built site served by nginx: what a browser asks for, and requests a second (needs nginx, wrk)
  --lighthouse   Lighthouse, mobile profile, on the committed archive
  --json         print one JSON value instead of a table`,
  {
    articles: { type: 'string' },
    peers: { type: 'string', default: 'hugo,eleventy,astro' },
    search: { type: 'boolean', default: false },
    import: { type: 'boolean', default: false },
    reprints: { type: 'boolean', default: false },
    dates: { type: 'boolean', default: false },
    suites: { type: 'string' },
    cases: { type: 'string' },
    citations: { type: 'string' },
    kills: { type: 'boolean', default: false },
    disks: { type: 'boolean', default: false },
    limits: { type: 'boolean', default: false },
    repeat: { type: 'boolean', default: false },
    fuzz: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    serving: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
);
const say = (line: string) => console.error(line);
const results: Record<string, unknown> = {};

if (values.articles !== undefined) {
  const counts = values.articles.split(',').map(Number);
  if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
    console.error(`--articles takes whole numbers from 1, not "${values.articles}".`);
    process.exit(1);
  }
  const { benchBuild, PEERS } = await import('./bench/build.ts');
  const known = new Map(Object.entries(PEERS));
  const names = values.peers.split(',').filter((name) => name !== '');
  const strange = names.filter((name) => !known.has(name));
  if (strange.length > 0) {
    console.error(`--peers takes ${[...known.keys()].join(', ')}, not "${strange.join()}".`);
    process.exit(1);
  }
  const peers = names.flatMap((name) => known.get(name) ?? []);
  const { tabulateGrowth } = await import('./bench/growth.ts');
  const { compareMakers } = await import('./bench/ratios.ts');
  const { tabulateBuilds, tabulateLargest, tabulateOutput, tabulateRatios } = await import(
    './bench/render-build.ts'
  );
  const { MOST_PAGE_BYTES } = await import('../tests/support/largest-pages.ts');
  const before = loadavg();
  const benches: Awaited<ReturnType<typeof benchBuild>>[] = [];
  for (const count of counts) benches.push(await benchBuild(count, peers, say));
  const rows = benches.flatMap((bench) => bench.rows);
  const largest = benches.flatMap((bench) => bench.largest);
  const ratios = compareMakers(rows);
  const growth = tabulateGrowth(rows);
  results.build = rows;
  results.ratios = ratios;
  results.largestPages = largest;
  results.growth = growth;
  // Seconds of the wall clock mean little where much else runs; those of the processor do.
  results.load = { before, after: loadavg(), processors: availableParallelism() };
  if (!values.json) {
    console.table(tabulateBuilds(rows));
    console.table(tabulateRatios(ratios));
    console.table(tabulateOutput(rows));
    if (counts.length > 1) console.table(growth);
    console.table(tabulateLargest(largest));
    console.log(
      `load: ${before.map((load) => load.toFixed(1)).join(' ')} before, ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')} after, on ${availableParallelism()} processors`,
    );
  }
  if (largest.some(({ bytes }) => bytes > MOST_PAGE_BYTES)) process.exitCode = 1;
}
if (values.reprints) {
  const { benchReprints } = await import('./bench/reprints.ts');
  const rows = benchReprints([1000, 10_000], say);
  results.reprints = rows;
  if (!values.json) console.table(rows);
  if (rows.some(({ precision, recall }) => precision < 1 || recall < 1)) process.exitCode = 1;
}
if (values.search) {
  const { benchSearch } = await import('./bench/search.ts');
  const { tabulateIndexes, tabulateSearch, tabulateViews } = await import('./bench/render-search.ts');
  const bench = await benchSearch({ articles: [2000, 20_000], say });
  results.search = bench;
  if (!values.json) {
    console.table(tabulateSearch(bench));
    console.table(tabulateIndexes(bench));
    console.table(tabulateViews(bench));
  }
}
if (values.citations !== undefined) {
  const { benchCitations } = await import('./bench/citations/bench-citations.ts');
  const { renderJudged } = await import('./bench/citations/judge-citations.ts');
  const editions = await benchCitations(values.citations);
  results.citations = editions;
  if (!values.json) console.log(renderJudged(editions));
  if (editions.some(({ differences }) => differences.length > 0)) process.exitCode = 1;
}
if (values.dates) {
  const { benchDates, renderDateBench } = await import('./bench/dates/bench-dates.ts');
  const { benchEvents, renderEventBench } = await import('./bench/dates/event-scores.ts');
  const bench = benchDates();
  const events = benchEvents();
  results.dates = bench;
  results.events = events;
  if (!values.json) console.log(`${renderDateBench(bench)}\n${renderEventBench(events)}`);
  if (values.suites !== undefined) {
    const { scoreSuites } = await import('./bench/dates/suites/score-suites.ts');
    const { renderSuites } = await import('./bench/dates/suites/render-suites.ts');
    const suites = scoreSuites(values.suites);
    results.suites = suites;
    if (!values.json) console.log(renderSuites(suites));
  }
  if (values.cases !== undefined) {
    const { readDateCases, renderDateCases, runDateCases } = await import('./bench/dates/date-cases.ts');
    const cases = runDateCases(readDateCases(values.cases));
    results.cases = cases;
    if (!values.json) console.log(renderDateCases(cases));
  }
}
if (values.import) {
  const { benchImport } = await import('./bench/import.ts');
  const { benchPages, tabulatePages } = await import('./bench/pages.ts');
  say('importing generated captures …');
  const bench = benchImport();
  say('importing framed pages, ours and three peers …');
  const pages = await benchPages();
  results.import = bench;
  results.importPages = pages;
  if (!values.json) {
    console.log(bench);
    console.table(tabulatePages(pages));
    for (const fault of pages.engines[0]?.faults ?? []) console.log(fault);
  }
}
if (values.kills) {
  const { benchKills } = await import('./bench/kills/bench-kills.ts');
  const rows = await benchKills(Number(values.cases ?? 100), Number(values.seed), say);
  results.kills = rows;
  if (!values.json) console.table(rows);
  if (rows.some(({ kills, survived, left }) => survived < kills || left > 0)) process.exitCode = 1;
}
if (values.disks) {
  const { benchDisks } = await import('./bench/disks/bench-disks.ts');
  const rows = await benchDisks(say);
  results.disks = rows;
  if (!values.json) console.table(rows);
  if (rows.some(({ became, said, next }) => became === 'LOST' || !said || !next)) process.exitCode = 1;
}
if (values.repeat) {
  const { benchRepeat } = await import('./bench/repeat.ts');
  const { files, bytes, differing } = benchRepeat('content', say);
  results.repeat = { files, bytes, differing };
  if (!values.json) {
    for (const path of differing) console.log(path);
    console.log(`${differing.length} of ${files} files differ (${(bytes / 1e6).toFixed(1)} MB each)`);
  }
  if (differing.length > 0) process.exitCode = 1;
}
if (values.limits) {
  const { benchLimits, isWithinLimits } = await import('./bench/limits/bench-limits.ts');
  const rows = benchLimits(say);
  results.limits = rows;
  const slowest = rows.toSorted((a, b) => b.cpuSeconds - a.cpuSeconds);
  if (!values.json) {
    console.table(slowest.slice(0, 40));
    console.log(`${rows.length} inputs, ${rows.filter(isWithinLimits).length} done or refused within 10 s`);
  }
  if (!rows.every(isWithinLimits)) process.exitCode = 1;
}
if (values.fuzz) {
  const { benchFuzz } = await import('./bench/fuzz/bench-fuzz.ts');
  const rows = benchFuzz(Number(values.cases ?? 1_000_000), Number(values.seed), say);
  results.fuzz = rows;
  const found = rows.flatMap((row) => row.found.map((one) => ({ target: row.target, ...one })));
  if (!values.json) {
    console.table(rows.map((row) => ({ ...row, slowest: Math.round(row.slowest), found: row.found.length })));
    for (const one of found.slice(0, 50)) console.log(one);
  }
  if (found.length > 0) process.exitCode = 1;
}
if (values.serving) {
  const { benchServing } = await import('./bench/serving.ts');
  const bench = await benchServing(say);
  results.serving = bench;
  if (!values.json) {
    console.table(bench.checks);
    console.log(`requests a second: ${bench.requests.ratio.toFixed(2)} of nginx's own static file`);
  }
  if (bench.checks.some(({ passed }) => !passed)) process.exitCode = 1;
}
if (values.lighthouse) {
  const { benchLighthouse } = await import('./bench/lighthouse.ts');
  const rows = await benchLighthouse(say);
  results.lighthouse = rows;
  if (!values.json) console.table(rows.map(({ path, scores }) => ({ path, ...scores })));
}
if (values.json) console.log(JSON.stringify(results, null, 2));
