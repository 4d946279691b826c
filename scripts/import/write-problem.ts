import type { Bilingual } from '../../src/issues/issue-rule.ts';

const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘的配额用完了', en: 'your share of the disk is used up' },
  EROFS: { zh: '那张磁盘只能读', en: 'that disk can only be read' },
  EACCES: { zh: '没有写的权限', en: 'there is no permission to write there' },
  EPERM: { zh: '没有写的权限', en: 'there is no permission to write there' },
  ENOTDIR: {
    zh: '它或它上面的一层是文件，不是文件夹',
    en: 'it, or what it lies in, is a file and no folder',
  },
  ENOENT: { zh: '那里不能建文件夹', en: 'no folder can be made there' },
  EEXIST: { zh: '它或它上面的一层是文件，不是文件夹', en: 'it, or what it lies in, is a file and no folder' },
};

/** What kept a file from being written, and where; undefined for what is no fault of the disk. */
export function findWritingProblem(
  error: unknown,
): { readonly path: string; readonly reason: Bilingual } | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  // A file that is not there is no fault of the disk, but a folder that cannot be made is.
  if (error.code === 'ENOENT' && !('syscall' in error && error.syscall === 'mkdir')) return undefined;
  const reason = REASONS[error.code];
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  return reason && { path, reason };
}

/** Why a file could not be put where it was asked for, in a sentence; undefined for what is no fault of the disk. */
export function explainWriting(error: unknown): Bilingual | undefined {
  const problem = findWritingProblem(error);
  if (!problem) return undefined;
  const { path, reason } = problem;
  return {
    zh: `写不到 ${path}：${reason.zh}。此前写好的都在，没有写了一半的；改好再导入，写过的不会再写。`,
    en: `${path} cannot be written: ${reason.en}. What was written before is there, nothing is half-written; once it is mended import again, and what is there is not written anew.`,
  };
}
