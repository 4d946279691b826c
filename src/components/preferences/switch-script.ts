import type { convertByTable, ScriptTable } from '../../hanzi/convert/convert-by-table.ts';

type ConvertByTable = typeof convertByTable;
type Script = 'hant' | 'hans';

/** Tables of the archive: to Traditional, and to Simplified for what is held in Traditional. */
export type ScriptTables = Readonly<Record<Script, ScriptTable>>;

/**
 * Shows the page in the script the reader chose, and keeps what comes later (the rest of the page as it is
 * parsed, results of a search) in it. Only who has chosen one fetches it: ahead of the page when the choice is
 * remembered, so that nothing is painted in the other script. It is printed into its file by its source text,
 * so it must refer to nothing outside itself.
 *
 * Listens on `document` for `archive:script` with `hant` or `hans`.
 */
export function switchScript(tables: ScriptTables, converterOf: ConvertByTable): void {
  const root = document.documentElement;
  const skipped = 'script,style,textarea,[data-script-fixed]';
  const attributes = ['title', 'aria-label', 'placeholder', 'alt', 'data-label'];
  const original = new WeakMap<Node, string>();
  const written = new WeakMap<Node, string>();
  const converters: Partial<Record<Script, (text: string) => string>> = {};
  let script: Script | '' = '';

  const recall = (): string | null => {
    try {
      return localStorage.getItem('script');
    } catch {
      return null;
    }
  };
  const remember = (value: string): void => {
    try {
      localStorage.setItem('script', value);
    } catch {
      // Storage may be forbidden; the choice then holds for this page only.
    }
  };
  const convert = (text: string, element: Element): string => {
    const holder = element.closest<HTMLElement>('[lang]');
    const language = holder?.dataset.lang ?? holder?.lang ?? '';
    const held = language === 'zh-Hant' ? 'hant' : 'hans';
    if (!script || held === script) return text;
    const apply = converters[script] ?? converterOf(tables[script]);
    converters[script] = apply;
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
  const choose = (next: Script | ''): void => {
    script = next;
    root.dataset.script = next;
    label(document);
    convertTree(root);
    if (next) observer.observe(root, { childList: true, subtree: true, characterData: true });
  };

  document.addEventListener('archive:script', (event) => {
    const next = event instanceof CustomEvent ? event.detail : '';
    remember(next);
    choose(next);
  });
  const remembered = recall();
  if (remembered === 'hant' || remembered === 'hans') choose(remembered);
}
