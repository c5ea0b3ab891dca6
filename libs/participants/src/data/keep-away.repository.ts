import type { Named } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';

const COLUMN = { organisations: 'organisation_id', members: 'member_id' } as const;

const BEGIN = {
  organisations: `
    insert into participants.keep_away (id, participant_id, organisation_id, since) values ($1, $2, $3, $4)`,
  members: `insert into participants.keep_away (id, participant_id, member_id, since) values ($1, $2, $3, $4)`,
} as const;

/** One line of her list; it stays when it ends, so that what follows from it can be carried out. */
export interface KeptAway {
  readonly participantId: string;
  readonly organisationId: string | null;
  readonly memberId: string | null;
}

/** Whom she keeps away: her rows, which only she reads and writes. */
@Injectable()
export class KeepAwayRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Adds these to her list; says the line of each. */
  async begin(participantId: string, named: Named, since: Date): Promise<string[]> {
    const lines: string[] = [];
    for (const kind of ['organisations', 'members'] as const) {
      for (const one of named[kind]) {
        const id = newId();
        await this.work.query(BEGIN[kind], [id, participantId, one, since]);
        lines.push(id);
      }
    }
    return lines;
  }

  async end(participantId: string, named: Named, until: Date): Promise<void> {
    for (const kind of ['organisations', 'members'] as const) {
      await this.work.query(
        `update participants.keep_away set until = $3
         where participant_id = $1 and until is null and ${COLUMN[kind]} = any ($2)`,
        [participantId, named[kind], until],
      );
    }
  }

  /** Whom her list names now. */
  async standing(participantId: string): Promise<Named> {
    const rows = await this.work.query<{ organisation: string | null; member: string | null }>(
      `select organisation_id as organisation, member_id as member from participants.keep_away
       where participant_id = $1 and until is null`,
      [participantId],
    );
    return {
      organisations: rows.flatMap(({ organisation }) => organisation ?? []),
      members: rows.flatMap(({ member }) => member ?? []),
    };
  }

  /** Whom of these she, who reads, can choose: those in the directory, and who works for whoever is around her. */
  async choosable(wanted: Named, municipalityId: string | null): Promise<Named> {
    const organisations = await this.work.query<{ id: string }>(
      `select o.id from organisations.organisation o where o.id = any ($1) and o.id is distinct from $2
       and (o.kind = 'municipality' or organisations.may_receive(o.id, null))`,
      [wanted.organisations, municipalityId],
    );
    const members = await this.work.query<{ id: string }>(
      `select m.id from organisations.member m
       where m.id = any ($1) and m.state = 'active' and m.organisation_id in (select access.around_her())`,
      [wanted.members],
    );
    return { organisations: organisations.map(({ id }) => id), members: members.map(({ id }) => id) };
  }

  /** Whether this organisation stands on her list now. */
  async hasOrganisation(participantId: string, organisationId: string): Promise<boolean> {
    const rows = await this.work.query(
      `select from participants.keep_away where participant_id = $1 and organisation_id = $2 and until is null`,
      [participantId, organisationId],
    );
    return rows.length > 0;
  }

  /** A line of somebody's list, for a reaction to it. */
  async line(id: string): Promise<KeptAway | null> {
    const rows = await this.work.query<KeptAway>(
      `select participant_id as "participantId", organisation_id as "organisationId", member_id as "memberId"
       from participants.keep_away where id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Switches safety mode on or off. */
  async keepSafe(participantId: string, on: boolean, since: Date): Promise<void> {
    if (on) {
      await this.work.query(
        `insert into participants.safe_mode (participant_id, since) values ($1, $2) on conflict do nothing`,
        [participantId, since],
      );
    } else {
      await this.work.query('delete from participants.safe_mode where participant_id = $1', [participantId]);
    }
  }
}
