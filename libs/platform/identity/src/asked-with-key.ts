import type { AskedOnce, NamedRead, Sent } from '@kring/platform-database';
import { isSameActor, type Actor, type SignedIn } from '@kring/platform-kernel';
import { QueryFailedError } from 'typeorm';

const CLAIM =
  'insert into identity.asked_once (member_id, participant_id, key, fingerprint) values ($1, $2, $3, $4)';
const KEEP = 'update identity.asked_once set answer_id = $2 where key = $1';

/** What is kept of the first time that a key came. */
export interface Kept {
  readonly fingerprint: string;
  readonly answerId: string | null;
}

export const askedOnce: NamedRead = {
  name: 'asked-once',
  sql: `select jsonb_build_object('fingerprint', a.fingerprint, 'answerId', a.answer_id)
    from identity.asked_once a where a.key = q->>'key'`,
};

const idOf = (outcome: unknown): string | null => {
  const id = (outcome as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : null;
};

/** A change that came with a key of its asker's: whoever comes with the same key waits for it, and finds the key taken. */
export class AskedWithKey implements AskedOnce {
  private isClaimed = false;

  constructor(
    private readonly asker: SignedIn,
    readonly key: string,
    readonly fingerprint: string,
  ) {}

  isOf(actor: Actor): boolean {
    return isSameActor(this.asker, actor);
  }

  claim(sent: Sent): void {
    if (this.isClaimed) return;
    this.isClaimed = true;
    const { asker } = this;
    const [member, participant] =
      asker.kind === 'member' ? [asker.memberId, null] : [null, asker.participantId];
    sent.send(CLAIM, [member, participant, this.key, this.fingerprint]);
  }

  keep(sent: Sent, outcome: unknown): void {
    sent.send(KEEP, [this.key, idOf(outcome)]);
  }

  /** Whether a unit of work failed because its key was taken. */
  isTaken(error: unknown): boolean {
    return error instanceof QueryFailedError && error.query === CLAIM && codeOf(error) === '23505';
  }
}

const codeOf = ({ driverError }: QueryFailedError): unknown => (driverError as { code?: unknown }).code;
