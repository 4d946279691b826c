/**
 * Variant characters that the OpenCC tables lack, one class a word, the form to keep first.
 * Sources: 第一批异体字整理表 (1955) for variants still met in reprints, and old printing forms
 * (旧字形, GB 18030 keeps both). Characters that are also words of their own are left out on purpose.
 */
export const EXTRA_VARIANTS = (
  '回囘廻 户戸 略畧 鹅鵞 邻隣 匆怱 岩嵒 遍徧 考攷 碰掽 罚罸 果菓 村邨 翻飜 灾烖 概槪 值値 清淸 青靑 俞兪 俱倶 ' +
  '冰氷 凡凢 刊栞 劫刧 博愽 参叅 喧諠 坑阬 堤隄 妆粧 嫩嫰 宝寳 崖厓 岛嶋 强彊 往徃 德徳悳 悴顇 憩憇 拿拏 掩揜 ' +
  '携擕 插揷挿 敕勅 效効 时旹 普暜 暖煖 棋碁 槁槀 歌謌 污汚 法灋 潜濳 炮砲 焰燄 煮煑 照炤 瓶缾 盖葢 瞰矙 砖甎 ' +
  '碗盌 稚穉 窑窰 窗窓牕 粗麤 糖餹 糕餻 罐鑵 胁脇 葬塟 蛇虵 衔啣 褒襃 躲躱 逼偪 酬酧醻 鞋鞵 麻蔴 斋斎 总緫 ' +
  '创剏刱 历厯 只祇衹 咱喒 了瞭 你妳 晚晩 每毎 海海 步歩 毁毀 录録 黑黒 县県 广広 价価 产産 绿緑 强強 查査'
)
  .split(' ')
  .map((word) => [...word]);

/** Characters that a conversion table joins to another word; they stay apart: 幺 is not 么. */
export const KEPT_APART: ReadonlySet<string> = new Set(['幺']);
