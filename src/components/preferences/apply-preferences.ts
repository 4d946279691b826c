import type { ScriptTable } from '../../hanzi/convert/conversion-table.ts';

/** Tables of a page: to Traditional, and to Simplified for what is held in Traditional. */
export interface PageTables {
  readonly hant: ScriptTable;
  readonly hans: ScriptTable;
}

/**
 * Runs in the head, before anything is painted: applies the remembered theme and script, and keeps what comes
 * later (the rest of the page as it is parsed, results of a search) in the chosen script. It is printed into
 * the page by its source text, so it must refer to nothing outside itself.
 *
 * Events on `document`: `archive:theme` with `light`, `dark` or `auto`; `archive:script` with `hant` or `hans`.
 */
export function applyPreferences(tables: PageTables): void {
  const root = document.documentElement;
  const skipped = 'script,style,textarea,[data-script-fixed]';
  const attributes = ['title', 'aria-label', 'placeholder', 'alt'];
  const original = new WeakMap<Node, string>();
  const written = new WeakMap<Node, string>();
  const compiled: Record<string, ((text: string) => string) | undefined> = {};
  let script = '';

  const recall = (key: string): string => {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  };
  const remember = (key: string, value: string): void => {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch {
      // Storage may be forbidden; the choice then holds for this page only.
    }
  };
  const compile = (table: ScriptTable): ((text: string) => string) => {
    const map: Record<string, string> = {};
    const characters = [...table.pairs];
    const parts: string[] = [];
    for (let i = 0; i < table.words.length; i += 2) {
      map[table.words[i] ?? ''] = table.words[i + 1] ?? '';
      parts.push(table.words[i] ?? '');
    }
    for (let i = 0; i < characters.length; i += 2) map[characters[i] ?? ''] = characters[i + 1] ?? '';
    const single = characters.filter((_, i) => i % 2 === 0).join('');
    if (single) parts.push(`[${single}]`);
    if (parts.length === 0) return (text) => text;
    const pattern = new RegExp(parts.join('|'), 'gu');
    return (text) => text.replace(pattern, (found) => map[found] ?? found);
  };
  const convert = (text: string, element: Element): string => {
    const holder = element.closest<HTMLElement>('[lang]');
    const language = holder?.dataset.lang ?? holder?.lang ?? '';
    const held = language === 'zh-Hant' ? 'hant' : 'hans';
    if (!script || held === script) return text;
    const table = script === 'hant' ? tables.hant : tables.hans;
    const apply = compiled[script] ?? compile(table);
    compiled[script] = apply;
    return apply(text);
  };
  const convertElement = (element: Element): void => {
    for (const name of attributes) {
      const node = element.getAttributeNode(name);
      if (!node || element.closest('[data-script-fixed]')) continue;
      if (node.value !== written.get(node)) original.set(node, node.value);
      const value = convert(original.get(node) ?? '', element);
      written.set(node, value);
      if (node.value !== value) node.value = value;
    }
  };
  const convertText = (node: Node): void => {
    const parent = node.parentElement;
    if (!parent || parent.closest(skipped)) return;
    const now = node.nodeValue ?? '';
    if (now !== written.get(node)) original.set(node, now);
    const value = convert(original.get(node) ?? '', parent);
    written.set(node, value);
    if (now !== value) node.nodeValue = value;
  };
  const convertTree = (start: Node): void => {
    if (!(start instanceof Element)) {
      if (start.nodeType === Node.TEXT_NODE) convertText(start);
      return;
    }
    convertElement(start);
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) convertElement(node);
      else convertText(node);
    }
  };
  const label = (start: ParentNode): void => {
    const elements = [...start.querySelectorAll<HTMLElement>('[lang^="zh-Han"]')];
    if (start instanceof HTMLElement && start.lang.startsWith('zh-Han')) elements.unshift(start);
    for (const element of elements) {
      if (element.closest('[data-script-fixed]')) continue;
      element.dataset.lang ??= element.lang;
      const lang = script === 'hant' ? 'zh-Hant' : script === 'hans' ? 'zh-Hans' : element.dataset.lang;
      if (element.lang !== lang) element.lang = lang;
    }
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') convertText(record.target);
      for (const node of record.addedNodes) {
        if (node instanceof Element) label(node);
        convertTree(node);
      }
    }
  });
  const choose = (next: string): void => {
    script = next;
    root.dataset.script = next;
    label(document);
    convertTree(root);
    if (next) observer.observe(root, { childList: true, subtree: true, characterData: true });
  };

  root.dataset.js = '';
  const theme = recall('theme');
  if (theme) root.dataset.theme = theme;
  document.addEventListener('archive:theme', (event) => {
    const value = event instanceof CustomEvent && event.detail !== 'auto' ? String(event.detail) : '';
    if (value) root.dataset.theme = value;
    else delete root.dataset.theme;
    remember('theme', value);
  });
  document.addEventListener('archive:script', (event) => {
    const value = event instanceof CustomEvent ? String(event.detail) : '';
    remember('script', value);
    choose(value);
  });
  const remembered = recall('script');
  if (remembered === 'hant' || remembered === 'hans') choose(remembered);
}
