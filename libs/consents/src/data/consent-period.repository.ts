import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';
import type { ConsentEventRow } from './consent-event.table.js';

type Flow = Pick<ConsentEventRow, 'participantId' | 'recipientId' | 'purpose' | 'at'>;

/** What a consent was in the course of time: when it stood, what it was about, and when it is over. */
@Injectable()
export class ConsentPeriodRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Whose period is over for something that she said yes to, and was not ended yet; some of them, in one order. */
  async peopleWithExpired(now: Date): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `select distinct participant_id as id from consents.consent_grant
       where ended_at is null and basis = 'consent' and valid_until <= $1 order by 1 limit 100`,
      [now],
    );
    return rows.map((row) => row.id);
  }

  /** Whether a consent for the same recipient and purpose was in force at the moment of this event. */
  async stoodAt({ participantId, recipientId, purpose, at }: Flow): Promise<boolean> {
    const grants = await this.work.query(
      `select from consents.consent_grant
       where participant_id = $1 and recipient_id = $2 and purpose = $3 and basis = 'consent' and valid_from <= $4
         and valid_until > $4 and (ended_at is null or ended_at > $4) limit 1`,
      [participantId, recipientId, purpose, at],
    );
    return grants.length > 0;
  }

  /** What her consent was about that this event ended: every yes to this recipient and purpose since it last ended. */
  async subjectsBefore({ participantId, recipientId, purpose, at }: Flow): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `select distinct q.subject_id as id
       from consents.event e join consents.question q on q.id = e.question_id
       where e.participant_id = $1 and e.recipient_id = $2 and e.purpose = $3 and e.at <= $4
         and e.state in ('ConsentGiven', 'RenewedConsentGiven') and not exists (
           select from consents.event f
           where f.participant_id = $1 and f.recipient_id = $2 and f.purpose = $3 and f.at >= e.at and f.at < $4
             and f.state in ('ConsentWithdrawn', 'ConsentExpired')
         )`,
      [participantId, recipientId, purpose, at],
    );
    return rows.map((row) => row.id);
  }
}
