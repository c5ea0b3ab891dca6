import { InvalidInput } from './invalid-input.js';

export interface PageStart {
  readonly before?: string;
  readonly beforeId?: string;
}

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f-]{36})$/;

/** Where a page begins: the time and id of the last row of the page before it. */
export function pageStart(cursor: string | undefined): PageStart {
  if (cursor === undefined) return {};
  const match = CURSOR.exec(cursor);
  if (!match) throw new InvalidInput([{ path: 'cursor', message: 'Deze bladwijzer is niet van Kring.' }]);
  return { before: match[1]!, beforeId: match[2]! };
}
