import type { StripRule } from './rule.ts';

/** What a site says of rights: whose an article is, where it was first printed, and who may print it again. */
export const LEGAL_RULES: readonly StripRule[] = [
  {
    id: 'reprinted-from',
    reason: 'copyright',
    where: 'tail',
    ends: true,
    pattern: /^本文(?:来源|转自|转载自|摘自|选自|原载)\s?[:：].{0,120}$/,
    example: '本文来源：某某网 。更多精彩，请登录某某网',
    counterExample: '本文来源于一次走访，三位老人讲了门前那条河的变化。',
  },
  {
    id: 'copyright',
    reason: 'copyright',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:[^。！？]{0,40}版权所有|\W*Copyright|\W*(?:©|&copy;)|\W*All\s+Rights?\s+Reserved).{0,160}$/i,
    example: '某某网版权所有，未经授权不得转载',
    counterExample: '版权登记和商标注册在窗口就能办理。',
  },
  {
    id: 'licence',
    reason: 'copyright',
    where: 'edges',
    ends: true,
    pattern:
      /^[^。！？]{0,60}(?:ICP[备证]|公网安备|网安备|(?:信息服务|节目制作经营|网络视听|经营)许可证|网站标识码|备案号).{0,160}$/i,
    example: '某ICP备00000000号-1',
    counterExample: '许可证办理时限压缩到三个工作日。',
  },
  {
    id: 'no-reprint',
    reason: 'copyright',
    where: 'edges',
    ends: true,
    pattern:
      /^.{0,60}(?:未经|非经).{0,14}(?:授权|许可|允许|同意)[^。]{0,20}(?:不得|不许|禁止|严禁|谢绝|请勿|不能).{0,30}(?:转载|复制|摘编|使用|镜像|链接|下载|传播|公开).{0,60}$/,
    example: '本文未经书面许可，任何单位不得转载、摘编',
    counterExample: '未经批准占道经营的，由城管部门责令改正。',
  },
  {
    id: 'ownership',
    reason: 'copyright',
    where: 'edges',
    ends: true,
    pattern: /^(?:本(?:网|站|文|司)|凡|文章|以上|部分|图片|该文|内容).{0,60}版权(?:归|属).{0,80}$/,
    example: '本站部分文章来自网络，版权归原作者所有',
    counterExample: '宣传干部说，公益广告的版权归创作者本人。',
  },
  {
    id: 'statement',
    reason: 'copyright',
    where: 'edges',
    ends: true,
    pattern:
      /^[*※★\s【[（(]*(?:(?:版权|免责|特别|郑重|平台|重要|网站|本网|本站|法律)?声明|风险提示|投资提示)(?:[】\])）]\s*[:：]?.{0,220}|\s*[:：].{0,220})$/,
    example: '免责声明：文章仅供参考。',
    counterExample: '声明稿由三家单位共同起草。',
  },
  {
    id: 'platform-notice',
    reason: 'copyright',
    where: 'edges',
    ends: true,
    pattern:
      /^(?:以上|本文|该文)?(?:作品)?(?:内容|文章|图文).{0,40}(?:上传并发布|上传发布|提供信息存储|信息发布平台).{0,80}$/,
    example: '以上内容（包括图片及视频）为平台用户上传并发布，本平台仅提供信息存储服务',
    counterExample: '以上内容由各单位自行核对，核对以后张贴在院门口。',
  },
  {
    id: 'not-our-view',
    reason: 'copyright',
    where: 'edges',
    ends: true,
    pattern:
      /^.{0,60}(?:(?:仅|只)?代表(?:其|作者|发布者|该机构|个人|网友)|不代表).{0,30}(?:观点|立场|看法|意见|无关).{0,160}$/,
    example: '以上网友发言只为个人看法，不代表本网立场',
    counterExample: '他说，一次得分不代表本市的真实水平。',
  },
  {
    id: 'reprint-notice',
    reason: 'copyright',
    where: 'tail',
    ends: true,
    pattern:
      /^(?:[*※★\s]*)(?:本(?:网|站|文)(?:所有|刊载|转载|内容|系|由|不|为).{0,10}(?:[:：，,]|转载|原创|编译)|凡(?:本网)?注明|转载请|如需转载|欢迎转载|(?:原文|本文|文章|本页|页面)(?:链接|地址|网址)).{0,160}$/,
    example: '转载请注明来源：某某网',
    counterExample: '本网约工作站设在社区二楼。',
  },
  {
    id: 'original-title',
    reason: 'copyright',
    where: 'edges',
    pattern: /^[（(【[]?\s*原(?:文)?(?:标)?题(?:为|是)?\s*[:：《“"].{0,100}$/,
    example: '（原标题：某市背街小巷换新颜）',
    counterExample: '原题材展览改在市博物馆举行',
  },
];
