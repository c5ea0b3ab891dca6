import type { Piece } from './pieces.js';

/** What was installed last, with the statements that take it away, in the order in which it was installed. */
export type Installed = Pick<Piece, 'file' | 'hash' | 'undo'>;

/** The statements that take away, and then the pieces to lay, each in order. */
export interface Plan {
  readonly undo: readonly string[];
  readonly install: readonly Piece[];
}

const undoing = (installed: readonly Installed[]): string[] =>
  installed.toReversed().flatMap(({ undo }) => undo);

/** What changed since the last time: the rest stays as it is, with what depends on it. A function takes its own place. */
export function planInstall(pieces: readonly Piece[], installed: readonly Installed[]): Plan {
  const now = new Map(pieces.map((piece) => [piece.file, piece]));
  const before = new Map(installed.map(({ file, hash }) => [file, hash]));
  return {
    undo: undoing(
      installed.filter(({ file, hash }) => {
        const piece = now.get(file);
        return !piece || (!piece.function && piece.hash !== hash);
      }),
    ),
    install: pieces.filter(({ file, hash }) => before.get(file) !== hash),
  };
}

/** Everything again, from nothing: where one definition can't take the place of another under what depends on it. */
export const planAnew = (pieces: readonly Piece[], installed: readonly Installed[]): Plan => ({
  undo: undoing(installed),
  install: pieces,
});
