import { inOrder, JoinedAlready } from '@kring/participants-domain';
import { AccessProjection, type ClosedEntry } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';

/** Two records that she showed to be one person. */
@Injectable()
export class JoiningRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly projection: AccessProjection,
  ) {}

  /** Joins them, both held; throws `JoinedAlready` where either is joined. */
  async join(here: string, there: string, at: Date): Promise<string> {
    const [one, other] = inOrder(here, there);
    this.projection.hold(one);
    this.projection.hold(other);
    if ((await this.isJoined(one)) || (await this.isJoined(other))) throw new JoinedAlready();
    const id = newId();
    await this.work.query(
      'insert into participants.joining (id, one_id, other_id, joined_at) values ($1, $2, $3, $4)',
      [id, one, other, at],
    );
    return id;
  }

  /** Parts the record from the other; says the joining. Throws `NotFound` where it is not joined. */
  async part(participantId: string, at: Date): Promise<string> {
    const rows = await this.work.query<{ id: string }>(
      `with parted as (
         update participants.joining set parted_at = $2
         where $1 in (one_id, other_id) and parted_at is null returning id
       ) select id from parted`,
      [participantId, at],
    );
    if (!rows[0]) throw new NotFound();
    return rows[0].id;
  }

  /** She as each record of hers, in one order, so that nobody who holds them all waits for another who does. */
  async recordsOf(actor: ParticipantActor): Promise<ParticipantActor[]> {
    const rows = await this.work.query<{ id: string }>(
      'select unnest(access.same_as($1)) as id order by id',
      [actor.participantId],
    );
    return rows.map(({ id }) => ({ ...actor, participantId: id }));
  }

  /** What somebody may have open of either record. */
  openAround(): Promise<ClosedEntry[]> {
    return this.work.query('select kind, subject_id as "subjectId" from access.open_around_her()');
  }

  private async isJoined(participantId: string): Promise<boolean> {
    const rows = await this.work.query<{ same: string[] }>('select access.same_as($1) as same', [
      participantId,
    ]);
    return rows[0]!.same.length > 1;
  }
}
