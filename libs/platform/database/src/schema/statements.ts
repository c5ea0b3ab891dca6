export interface Statement {
  readonly text: string;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
}

const PARTS = /--[^\n]*|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|;/g;

/** The statements of a file, by the lines on which they stand: a server says no line, only where in what it was sent. */
export function statementsOf(sql: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  const end = (at: number) => {
    const text = sql.slice(start, at);
    const begins = start + (/^(?:\s|--[^\n]*\n)*/.exec(text)?.[0].length ?? 0);
    if (begins < at) statements.push({ text: sql.slice(begins, at), line: lineAt(sql, begins) });
    start = at + 1;
  };
  for (const part of sql.matchAll(PARTS)) if (part[0] === ';') end(part.index);
  end(sql.length);
  return statements;
}

export const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length;
