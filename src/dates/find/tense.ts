// Words right before a date that put it ahead, and verbs after 将 that mark a coming event. 将 alone does not:
// it also marks the object (将工作落到实处).
const AHEAD_BEFORE =
  /(?:将[于在到]?|拟[于在]?|定[于在]|预计[于在]?|计划[于在]?|(?:力争|争取|确保|务必|必须|要|须|需)(?:在|于|到)?|(?:为能|能)让.{0,6}|赶在|迎接|[距离](?:离)?.{0,20}|(?:持续|延续|延长|一直|直|即日|[今明][天日]|起|开始)[至到]|[从自][^,。;]{1,16}[至到])["“]?$/;
const AHEAD_AFTER =
  /^[^。;!?\n]{0,24}?(?:将(?!士|军|近|信将疑|工作|创建|各|其|此|这|全)(?:[于在对迎来到进行召开举行接受组织开展启动全面正式陆续验收组评是有]|(?:禁止|实[行施]|施行|执行|停止|恢复|开[放始]|完成|建成|竣工|投[用入]|交付|公布|发布|出台|推出|继续|再次|首次|分别|统一|分批|持续|不再|封闭|调整|取消)|[一-龥]{0,6}(?:举行|召开|启动|进行|接受|迎来))|即将|拟(?:于|对|召开|启动))/;
const PAST_AFTER = /^[^。;!?\n]{0,16}?(?:已|曾|圆满|了)/;
const DEADLINE_AFTER = /^(?:[上下]午|晚上?)?(?:之前|以前|前(?!往|来|夕|后|期)|底前|内)/;

/**
 * Whether the words around a date put it in the future of the text.
 * @param before folded text of the sentence up to the date
 * @param after folded text of the sentence from the end of the date
 */
export function isAhead(before: string, after: string): boolean {
  const clause = before.slice(Math.max(...[',', ';', ':', '、'].map((mark) => before.lastIndexOf(mark))) + 1);
  return AHEAD_BEFORE.test(clause) || AHEAD_AFTER.test(after) || DEADLINE_AFTER.test(after);
}

/** Whether the words after a date say that it is over (`十一月份的结果已出`). */
export function isPast(after: string): boolean {
  return PAST_AFTER.test(after);
}

/** Whether a date is a limit to be met (`3月22日之前`, `年底前`) and not the day something happens. */
export function isDeadline(after: string): boolean {
  return DEADLINE_AFTER.test(after);
}
