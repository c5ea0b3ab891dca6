import { CannotStart } from './embedded.errors.js';

const fixes: Record<string, (path: string) => string> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  ENOENT: notWritable,
  EEXIST: fileInTheWay,
  ENOTDIR: fileInTheWay,
  ENOSPC: full,
  // PostgreSQL's own word for it (SQLSTATE disk_full).
  '53100': full,
  EDQUOT: (path) => `The disk quota for ${path} is used up: make room and start again.`,
};

/** Turns a refusal of the file system into the sentence that helps; anything else stays the error it was. */
export function explainFileError(error: unknown, path: string): unknown {
  const fix = fixes[codeOf(error) ?? ''];
  return fix ? new CannotStart(fix(path), { cause: error }) : error;
}

export function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error && error.code;
  return typeof code === 'string' ? code : undefined;
}

function notWritable(path: string): string {
  return `Kring may not write in ${path}: make it writable for this user (chown or chmod), or put the project in a folder of your own, and start again.`;
}

function full(path: string): string {
  return `The disk that holds ${path} is full: make room and start again.`;
}

function fileInTheWay(path: string): string {
  return `A file stands where Kring needs the folder ${path}: move that file away and start again.`;
}
