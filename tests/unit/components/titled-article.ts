/** An article file whose front matter lines include its title. */
export function article(lines: string, body = '全区召开创建工作会议。'): string {
  return `---\ntype: report\nrights: full\n${lines}\n---\n${body}\n`;
}
