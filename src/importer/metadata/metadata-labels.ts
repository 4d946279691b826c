/** What a labelled field on a metadata line tells; `ignored` fields are read only so that they can be dropped. */
export type MetadataField = 'published' | 'source' | 'author' | 'editor' | 'site' | 'ignored';

/** A field with the labels that CMS templates print before it, longest first where one holds another. */
interface MetadataLabel {
  readonly field: MetadataField;
  readonly labels: readonly string[];
}

const METADATA_LABELS: readonly MetadataLabel[] = [
  {
    field: 'published',
    labels: [
      '发布时间',
      '发布日期',
      '发表时间',
      '发表日期',
      '更新时间',
      '更新日期',
      '添加时间',
      '录入时间',
      '公布日期',
      '发文日期',
      '成文日期',
      '上传时间',
      '编辑时间',
      '创建时间',
      '时间',
      '日期',
      '发布于',
      '发表于',
    ],
  },
  {
    field: 'source',
    labels: [
      '文章来源',
      '信息来源',
      '新闻来源',
      '稿件来源',
      '内容来源',
      '资料来源',
      '稿源',
      '来源',
      '来自',
      '出处',
      '供稿单位',
      '发布机构',
      '发布单位',
      '信息提供',
    ],
  },
  {
    field: 'author',
    labels: ['文章作者', '作者姓名', '作者', '撰稿人', '撰稿', '撰文', '记者', '通讯员', '供稿'],
  },
  {
    field: 'editor',
    labels: ['责任编辑', '责编', '值班编辑', '网络编辑', '编辑'],
  },
  {
    field: 'ignored',
    labels: [
      '点击次数',
      '点击数',
      '点击率',
      '点击',
      '浏览次数',
      '浏览量',
      '浏览数',
      '浏览',
      '阅读次数',
      '阅读量',
      '阅读数',
      '阅读',
      '访问次数',
      '访问量',
      '查看次数',
      '查看',
      '人气',
      '热度',
      '评论数',
      '评论',
      '字体大小',
      '字体',
      '字号',
      '文字大小',
      '发布者',
      '发布人',
      '录入者',
      '文章录入',
      '信息录入',
      '录入',
      '上传者',
      '审核人',
      '审核',
      '校对',
      '统筹',
      '监制',
      '签发',
      '初审',
      '复审',
      '终审',
      '栏目',
      '所属栏目',
      '分类',
      '类别',
      '关键词',
      '关键字',
      '标签',
      '索引号',
      '文号',
      '分享到',
      '分享',
      '次数',
      '版次',
      '字数',
      '回复',
    ],
  },
];

const FIELD_OF = new Map(
  METADATA_LABELS.flatMap(({ field, labels }) => labels.map((label) => [label, field])),
);

/** Longest first, so that 发布时间 is not read as 时间. */
const LABEL_PATTERN = [...FIELD_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join('[\\s\u3000]*'))
  .join('|');

/** Matches a label with its colon anywhere in a line; group 1 is the label. For `matchAll` only. */
export const LABEL_WITH_COLON = new RegExp(`[【\\[(（]?(${LABEL_PATTERN})[】\\]]?\\s*[:：]`, 'g');

/** The field a printed label stands for; spaces inside it do not matter (来　源). */
export function fieldOf(label: string): MetadataField {
  return FIELD_OF.get(label.replace(/[\s\u3000]+/g, '')) ?? 'ignored';
}
