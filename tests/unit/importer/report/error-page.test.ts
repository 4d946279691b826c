import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../../src/importer/pipeline.ts';
import { findErrorNotice } from '../../../../src/importer/report/error-page.ts';
import { toLines } from '../lines.ts';
import { BODY, page } from '../page-case.ts';

const HEADLINES = ['麦溪市修好小区路灯', '麦溪市启动河道清淤', '院子里的迎检准备会', '志愿者走进老旧小区'];
const LINKS = `<div class="rec"><h3>推荐阅读</h3><ul>${HEADLINES.map((one) => `<li><a href="a">${one}</a></li>`).join('')}</ul></div>`;

const codes = (html: string, fileName = 'page.html') =>
  importCapture(new TextEncoder().encode(html), { fileName, rights: 'full' })
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
const shown = (title: string, ...lines: string[]) =>
  page({
    pageTitle: title,
    heading: `<h1>${title}</h1>`,
    info: '',
    body: lines.map((one) => `<p>${one}</p>`).join(''),
  });

describe('a page that holds no article', () => {
  test.each([
    [
      'gone, with headlines',
      shown('抱歉，您访问的页面不存在或已被删除', '5秒后自动返回首页。').replace(
        '</body>',
        `${LINKS}</body>`,
      ),
    ],
    ['gone, with a day', shown('404', '很抱歉，您要访问的页面不存在！', '2019年6月4日 星期二')],
    [
      'gone, with what to do',
      shown(
        '页面找不到了',
        '对不起，您请求的页面不存在。',
        '请检查您输入的网址是否正确，或者返回网站首页继续浏览。',
        '如有疑问，请联系网站管理员。',
      ),
    ],
    ['taken back', shown('该内容已被发布者删除')],
    [
      'taken down',
      shown('此内容因违规无法查看', '由用户投诉并经平台审核，涉嫌违反相关法律法规和政策，查看对应规则。'),
    ],
    ['behind a question', shown('安全验证', '请完成下方验证后继续访问')],
    ['behind a login', shown('会员登录', '您需要登录才能查看本文', '账号', '密码', '忘记密码？', '立即注册')],
    ['behind a login that says please', shown('请登录后阅读', '用户名：', '密码：', '忘记密码？')],
    ['behind a slider', shown('访问验证', '为了您的账号安全，请拖动下方滑块完成验证。')],
    ['refused', shown('您的访问被阻断', '您的访问行为存在异常，请联系管理员。', '事件ID：3f2a-19')],
    ['refused, for the request', shown('提示', '您的请求可能存在威胁，已被拦截！')],
    [
      'refused, with the reason before it',
      shown('很抱歉，由于您访问的网址可能对网站造成安全威胁，您的访问被阻断。', '您的请求ID是：781bad0a15'),
    ],
    ['of an account that is gone', shown('该公众号已迁移', '原账号已将粉丝迁移至新账号。')],
    ['gone, in words of its own', shown('404', '您访问的页面走丢了')],
    ['of a server', shown('404 Not Found', 'nginx')],
    ['in Traditional', shown('抱歉，您訪問的頁面不存在或已被刪除', '請檢查網址是否正確。')],
  ])('%s', (_, html) => expect(codes(html)).toEqual(['capture-of-error']));

  test('in a text file', () => {
    expect(
      codes('抱歉，您访问的页面不存在或已被删除\n返回首页\n推荐阅读\n麦溪市修好路灯\n', 'page.txt'),
    ).toEqual(['capture-of-error']);
  });
});

describe('an article is one', () => {
  test.each([
    [
      'about pages that are gone',
      '网页打不开 市民问政有回音',
      '6月3日，市民反映政务网站多个栏目显示“您访问的页面不存在”，信息中心当天排查，修复失效链接四十六个。',
    ],
    [
      'about a check',
      '出入小区先过安全验证关',
      '6月3日起，麦溪市各小区门岗启用安全验证，居民刷卡进出，访客登记后放行，夜间另有保安巡查。',
    ],
    [
      'about the police',
      '民警提醒谨防验证码骗局',
      '民警走进社区，提醒老人不要把验证码告诉陌生人，遇到可疑电话先挂断，再打给社区民警核实。',
    ],
    [
      'named like a notice',
      '该内容已被发布者删除',
      '6月3日，一位网友的帖子不见了，市网信办说，发帖人看到巷道已经修好，便自己把它撤了下来，还留言道谢。',
    ],
  ])('%s', (_, title, text) => expect(codes(shown(title, text))).toEqual([]));

  test.each(['请登录后阅读全文', '请登录后查看评论', '登录', '会员登录'])(
    'with few words beside “%s”',
    (button) => {
      const body = `<p>6月3日，居民在院子里查看巷道图，志愿者在旁清扫。</p><p>${button}</p>`;
      expect(codes(page({ body }))).toEqual([]);
    },
  );

  test('that quotes a notice as a paragraph', () => {
    expect(codes(page({ body: `${BODY}<p>该内容已被发布者删除。</p>` }))).toEqual([]);
  });

  test('with few words, a form for comments and a count', () => {
    const below = '<div>404</div><div>请输入验证码</div><div>安全检查</div>';
    expect(codes(page({ body: '<p>6月3日，居民在院子里查看巷道图，志愿者在旁清扫。</p>', below }))).toEqual(
      [],
    );
  });

  test('whatever stands in it many times', () => {
    for (const piece of ['或已', '页面', '您的访问', '40', '不存在', '请完成'])
      expect(findErrorNotice(toLines(`${piece.repeat(34)}。`)), piece).toBeUndefined();
  });

  test('beside a box that asks whether one is a machine', () => {
    expect(codes(page({ below: '<div>安全验证</div><div>请完成下方验证</div>' }))).toEqual([]);
  });
});
