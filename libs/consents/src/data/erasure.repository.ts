import type { ErasureDecided } from '@kring/consents-domain';
import type { EntryKind } from '@kring/platform-access';
import type { ErasureState } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';

export interface ErasureAsked {
  readonly participantId: string;
  readonly state: ErasureState;
}

/** What she asked to be erased, and what time or that request brings about. */
@Injectable()
export class ErasureRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Notes that she asks; says the request, or null where one waits already. */
  async ask(participantId: string, at: Date): Promise<string | null> {
    const rows = await this.work.query<{ id: string }>(
      `insert into consents.erasure (id, participant_id, asked_at) values ($1, $2, $3)
       on conflict do nothing returning id`,
      [newId(), participantId, at],
    );
    return rows[0]?.id ?? null;
  }

  /** A request that this actor decides on, locked, so that two decisions are one after the other. */
  async get(id: string): Promise<ErasureAsked> {
    const rows = await this.work.query<ErasureAsked>(
      `select participant_id as "participantId", state from consents.erasure where id = $1 for update`,
      [id],
    );
    if (!rows[0]) throw new NotFound();
    return rows[0];
  }

  async decide(id: string, { state, law }: ErasureDecided, at: Date, by: string): Promise<void> {
    await this.work.query(
      'update consents.erasure set state = $2, law = $3, decided_at = $4, decided_by = $5 where id = $1',
      [id, state, law, at, by],
    );
  }

  /** Of whom something goes because she asked, or because a backup brought her back. */
  askedFor(now: Date): Promise<string[]> {
    return this.people('select * from retention.asked_for($1) as id', now);
  }

  /** Of whom something was kept until its last day. */
  keptTooLong(now: Date): Promise<string[]> {
    return this.people('select * from retention.kept_too_long($1) as id', now);
  }

  private async people(sql: string, now: Date): Promise<string[]> {
    return (await this.work.query<{ id: string }>(sql, [now])).map(({ id }) => id);
  }

  /** Takes the categories that are over, in one statement. */
  async forgetWhatIsOver(participantId: string, now: Date): Promise<void> {
    await this.work.query('select retention.forget($1, category) from retention.over($1, $2) category', [
      participantId,
      now,
    ]);
  }

  /** Takes all that is hers where there is a ground for it and nothing is under way; says what may be open of her. */
  erase(participantId: string, now: Date): Promise<{ kind: EntryKind; id: string }[]> {
    return this.work.query('select kind, subject_id as id from retention.erase($1, $2)', [
      participantId,
      now,
    ]);
  }
}
