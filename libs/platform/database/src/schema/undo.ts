import { statementsOf } from './statements.js';

type Undo = readonly [made: RegExp, undone: (parts: readonly string[]) => string];

const UNDO: readonly Undo[] = [
  [/^create or replace function (\w+\.\w+)/, ([name]) => `drop function if exists ${name}`],
  [/^create view (\S+)/, ([name]) => `drop view if exists ${name}`],
  [/^create trigger (\w+)[\s\S]*? on (\w+\.\w+)/, ([name, on]) => `drop trigger if exists ${name} on ${on}`],
  [/^create policy (\w+) on (\S+)/, ([name, on]) => `drop policy if exists ${name} on ${on}`],
  [
    /^grant (?!execute)[\s\S]+?\son ([\s\S]+?)\s+to ([\s\S]+)$/,
    ([on, roles]) => `revoke all on ${on} from ${roles}`,
  ],
];

/** What takes away what a file makes, the last first. What stays without harm, as row security itself, is left. */
export function undoOf(sql: string): string[] {
  const undone = statementsOf(sql).flatMap(({ text }) =>
    UNDO.flatMap(([made, undo]) => {
      const found = made.exec(text);
      return found ? [undo(found.slice(1))] : [];
    }),
  );
  return undone.reverse();
}
