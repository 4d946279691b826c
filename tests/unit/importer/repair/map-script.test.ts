import { describe, expect, it } from 'vitest';
import { detectScript } from '../../../../src/importer/repair/detect-script.ts';
import { mapScript } from '../../../../src/importer/repair/map-script.ts';
import { toLines, toText } from '../lines.ts';

describe('script', () => {
  it('leaves genuine Traditional pages as they are', () => {
    const text = '臺北市府昨日表示，民眾可透過網路報名，里長將協助宣導資訊品質。';
    const { lines, script } = mapScript(toLines(text), { mirror: false });
    expect(script).toBe('Hant');
    expect(toText(lines)).toBe(text);
  });

  it('believes the site of a Traditional page', () => {
    expect(detectScript('縣委部署創建全國文明城市', { mirror: false, site: 'www.example.gov.hk' })).toBe(
      'Hant',
    );
  });

  it('maps a converted page back one for one and tells the map once', () => {
    const { lines, script, repairs } = mapScript(
      toLines('縣委部署創建全國文明城市，環境干凈，關于著名的乾隆碑'),
      {
        mirror: false,
      },
    );
    expect(script).toBe('Hant-converted');
    expect(toText(lines)).toBe('县委部署创建全国文明城市，环境干净，关于著名的乾隆碑');
    expect(repairs).toHaveLength(1);
    expect(repairs[0]?.from.length).toBe(repairs[0]?.to.length);
  });

  it('knows Simplified', () => {
    expect(detectScript('县委部署创建全国文明城市', { mirror: false })).toBe('Hans');
    expect(detectScript('', { mirror: false })).toBe('Hans');
  });
});
