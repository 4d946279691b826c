import { buildFrontMatterSchema, EDITED_KINDS, type EditedKind } from './front-matter-schema.ts';
import { buildMarkSnippets } from './mark-snippets.ts';

/** A file of the project that is made from the schemas. */
export interface EditorFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

/** Path of the JSON Schema of one kind of file. */
export function schemaPath(kind: EditedKind): string {
  return `schemas/${kind}.schema.json`;
}

/** What text editors are given: a JSON Schema for each kind of file, and the snippets of the marks. */
export function buildEditorFiles(): EditorFile[] {
  return [
    ...EDITED_KINDS.map((kind) => ({ path: schemaPath(kind), text: json(buildFrontMatterSchema(kind)) })),
    { path: '.vscode/marks.code-snippets', text: json(buildMarkSnippets()) },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
