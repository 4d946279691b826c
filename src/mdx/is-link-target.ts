/** Where a path of this site is judged from: a host that cannot be. */
const HERE = 'https://archive.invalid';

/**
 * Whether a link may lead there: an absolute http or https address, a mail address, a place on the page (`#p2`), or
 * a path of this site. What only looks like a path and leads a browser to another host (`//host`, `/\host`,
 * `/%09/host`), or out of the site's folder (`/../`), is none.
 */
export function isLinkTarget(target: string): boolean {
  if (/[\p{Cc}\\\s]/u.test(target)) return false;
  if (/^(?:#|mailto:)/i.test(target)) return true;
  if (/^https?:\/\//i.test(target)) return isWebAddress(target);
  return isSitePath(target);
}

/** An absolute address whose host stands where a reader looks for it, not behind a name and an `@`. */
function isWebAddress(target: string): boolean {
  if (!URL.canParse(target)) return false;
  const { username, password } = new URL(target);
  return username === '' && password === '';
}

function isSitePath(target: string): boolean {
  if (!target.startsWith('/') || !URL.canParse(target, HERE)) return false;
  const { origin, pathname } = new URL(target, HERE);
  if (origin !== HERE) return false;
  const [path = ''] = target.split(/[?#]/);
  // The parser drops `.` and `..`, and would keep everything else.
  if (path.split('/').some((step) => /^(?:\.|%2e){1,2}$/i.test(step))) return false;
  return !/\/\/|%(?:[01][0-9a-f]|7f|2f|5c)/i.test(pathname);
}
