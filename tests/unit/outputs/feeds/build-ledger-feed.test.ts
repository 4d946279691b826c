import { expect, it } from 'vitest';
import { buildLedgerFeed } from '../../../../src/outputs/feeds/build-ledger-feed.ts';
import { ledgerArchive } from '../../components/ledger/ledger-archive.ts';

it('the feed of the ledger holds the plans that came to something, with both sides', () => {
  const archive = ledgerArchive(
    ['2017', 'planned', '争取创成。'],
    ['2018-11-14', 'happened', '获命名。'],
    ['2030', 'planned', '再创一次。'],
  );
  const { items, rssUrl } = buildLedgerFeed(archive, 'https://archive.example');
  expect(rssUrl).toBe('https://archive.example/ledger/rss.xml');
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    title: '驻马店市 全国文明城市：迟到（推定）',
    summary: '计划：2017年，争取创成。 后来：2018年11月14日，获命名。',
    published: '2018-11-14T12:00:00+08:00',
  });
  expect(items[0]?.url).toContain('/campaigns/411700-quanguo-wenming/#');
});
