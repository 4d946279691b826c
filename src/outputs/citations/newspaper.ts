/** Words that end in 报 and are no newspaper: bulletins, briefings, journals, notice boards. */
const NOT_NEWSPAPER = /(?:简报|公报|通报|情报|学报|月报|画报|板报|海报|预报|捷报|喜报|(?<![青少])年报)$/;

/** True when the name of a source is that of a newspaper, so that it is cited as `[N]` and not as a web page. */
export function isNewspaper(name: string): boolean {
  const bare = stripBookMarks(name);
  return /报(?:社)?$/.test(bare) && !NOT_NEWSPAPER.test(bare);
}

/** A source's name without book title marks: 《某某日报》 → 某某日报. */
export function stripBookMarks(name: string): string {
  return name.trim().replace(/^《([^《》]+)》$/, '$1');
}
