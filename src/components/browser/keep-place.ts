/**
 * Keeps the place of a reader on a page whose list is made by script: who comes back to it finds the list only after
 * the browser has tried to scroll there.
 * @returns what goes to the place when the list is there, once, unless the reader has begun to move by then.
 */
export function keepPlace(): () => void {
  let top = cameBack() ? readPlace() : 0;
  const forget = () => {
    top = 0;
  };
  for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(move, forget, { once: true, passive: true });
  addEventListener('pagehide', writePlace);
  return () => {
    if (top > scrollY) scrollTo({ top, behavior: 'instant' });
    forget();
  };
}

/** True after “back”, “forward” and “reload”: a link to the same search begins at its top. */
function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && /^(back_forward|reload)$/.test(entry.type);
}

const key = () => `place:${location.href}`;

function readPlace(): number {
  try {
    return Number(sessionStorage.getItem(key()));
  } catch {
    return 0;
  }
}

function writePlace(): void {
  try {
    sessionStorage.setItem(key(), String(scrollY));
  } catch {
    // Storage may be forbidden; the browser then finds what it finds.
  }
}
