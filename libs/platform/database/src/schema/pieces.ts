import { createHash } from 'node:crypto';
import type { ScopeSchema } from './scope-schema.js';
import { undoOf } from './undo.js';

/** The kinds of page, in the order in which they are laid: a policy may ask a view. */
const PAGES = ['views', 'triggers', 'policies'] as const;

/** What is installed as one: a function, or a page of views, triggers or policies. */
export interface Piece {
  /** Its file, from the root of the project. */
  readonly file: string;
  readonly text: string;
  readonly hash: string;
  /** A function's name with its schema. */
  readonly function?: string;
  /** The statements that take it away again, whatever it is then. */
  readonly undo: readonly string[];
}

const DEFINES = /^create or replace function (\w+)\.(\w+)\s*\(/m;

/** All that has one current definition, in the order in which it is installed: functions before whatever asks them. */
export function piecesOf(rooms: readonly ScopeSchema[]): Piece[] {
  const functions = rooms.flatMap((room) => room.functions.map((text) => functionOf(room, text)));
  const pages = PAGES.flatMap((page) =>
    rooms.flatMap(({ folder, [page]: text }) => (text ? [piece(`${folder}/${page}.sql`, text)] : [])),
  );
  return [...functions, ...pages];
}

/** In the first schema of its room it lies in `functions/`, in another one in a folder of that schema's name. */
function functionOf({ folder, schemas }: ScopeSchema, text: string): Piece {
  const [, schema, name] = DEFINES.exec(text) ?? [];
  if (!schema || !name) throw new Error(`A file in ${folder}/functions defines no function:\n${text}`);
  const place = schema === schemas[0] ? 'functions' : `functions/${schema}`;
  return {
    ...piece(`${folder}/${place}/${name.replaceAll('_', '-')}.sql`, text),
    function: `${schema}.${name}`,
  };
}

const piece = (file: string, text: string): Piece => ({
  file,
  text,
  hash: createHash('sha256').update(text).digest('hex'),
  undo: undoOf(text),
});
