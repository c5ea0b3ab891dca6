import type { Category, Role } from '@kring/contracts';
import type { EntryKind, Watching } from '@kring/platform-access';
import type { SignalBus } from './signal-bus.js';

export interface Identified {
  readonly sessionId: string;
  /** The account or the participant whose session it is. */
  readonly holderId: string;
  readonly audienceId: string;
  /** The role that a member works in, where it is one: in another she may do other things with what she sees. */
  readonly role?: Role;
}

export interface SocketParts {
  readonly bus: SignalBus;
  /** Who this handshake belongs to, or null: then the socket is refused. */
  authenticate(cookie: string | undefined): Promise<Identified | null>;
  /** Which of these hold at this moment: the session is there, and still reads as the same audience, in the same role. */
  stillHold(identified: readonly Identified[]): Promise<ReadonlySet<Identified>>;
  /** Which of these see the subject at this moment, by their keys. */
  whoSees(
    kind: EntryKind,
    id: string,
    needs: Category | null,
    watching: readonly Watching[],
  ): Promise<ReadonlySet<string>>;
  onError(error: unknown): void;
}
