import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  skip: '跳到正文',
  menu: '栏目',
  menuButton: '栏目',
  otherLanguage: 'EN',
  breadcrumb: '所在位置',
  home: '首页',
  footerNote: '本档案是静态文件：没有服务器，不载入第三方内容，不作跟踪。',
  servedOnly:
    '这一页要读取检索数据，而浏览器不允许从磁盘打开的网页读取。请在本站所在的文件夹里运行下面的命令（或任何网页服务器）：',
  servedThen: '然后打开',
  notFoundTitle: '没有这一页',
  notFoundText: '地址可能有误，或页面已改名。发表过的报道地址不会失效；可以从下面找。',
};

const en: typeof zh = {
  skip: 'Skip to content',
  menu: 'Sections',
  menuButton: 'Menu',
  otherLanguage: '中文',
  breadcrumb: 'You are here',
  home: 'Home',
  footerNote: 'Static files only: no server, no third-party content, no tracking.',
  servedOnly:
    'This page reads the index of the archive, which browsers forbid to a page opened from a disk. Run this, or any web server, in the folder of the archive:',
  servedThen: 'and open',
  notFoundTitle: 'There is no such page',
  notFoundText:
    'The address may be wrong, or the page renamed. Addresses of published articles never expire; try one of these.',
};

/** The strings of what surrounds every page in a language. */
export const frameStrings = byLanguage({ zh, en });
