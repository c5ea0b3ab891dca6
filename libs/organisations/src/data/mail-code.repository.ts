import { MAIL_CODES_AN_HOUR, type AskedCode } from '@kring/organisations-domain';
import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';

export interface MailCode extends AskedCode {
  readonly id: string;
  readonly accountId: string | null;
  readonly codeHash: string | null;
}

export interface Addressed {
  readonly mail: string;
  readonly accountId: string | null;
  readonly invitationId: string | null;
}

// One statement for whoever asks: an address that nobody has takes the same work as one that somebody has.
const ASK = `
  insert into organisations.mail_code (id, mail_hash, account_id, invitation_id, asked_at)
  select $1, $2, (
    select a.id from identity.account a
    where a.mail = $3 and exists (
      select from organisations.member m where m.account_id = a.id and m.state = 'active'
    )
  ), $4, $5
  where ${MAIL_CODES_AN_HOUR} > (
    select count(*) from organisations.mail_code where mail_hash = $2 and asked_at > $5::timestamptz - interval '1 hour'
  )
  returning id`;

const COLUMNS = `
  id, account_id as "accountId", code_hash as "codeHash", valid_until as "validUntil", used_at as "usedAt", tries`;

const FOR_SIGN_IN = `
  select ${COLUMNS} from organisations.mail_code where mail_hash = $1 and invitation_id is null
  order by asked_at desc, id desc limit 1 for update`;

const FOR_INVITATION = `
  select ${COLUMNS} from organisations.mail_code where invitation_id = $1
  order by asked_at desc, id desc limit 1 for update`;

const ADDRESSED = `
  select coalesce(i.mail, a.mail) as mail, c.account_id as "accountId", c.invitation_id as "invitationId"
  from organisations.mail_code c
  left join organisations.invitation i on i.id = c.invitation_id and i.used_at is null
  left join identity.account a on a.id = c.account_id and c.invitation_id is null
  where c.id = $1 and coalesce(i.mail, a.mail) is not null`;

const SWEEP = `
  delete from organisations.mail_code where id in (
    select id from organisations.mail_code where asked_at < now() - interval '1 day' limit 20 for update skip locked
  )`;

@Injectable()
export class MailCodeRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Notes that a code was asked for; null when that was done too often within the hour. */
  async ask(
    asked: { mail: string; mailHash: string; invitationId?: string },
    at: Date,
  ): Promise<string | null> {
    await this.work.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [asked.mailHash]);
    await this.work.query(SWEEP);
    const values = [newId(), asked.mailHash, asked.mail, asked.invitationId ?? null, at];
    return (await this.work.query<{ id: string }>(ASK, values))[0]?.id ?? null;
  }

  /** The newest that was asked for this address, locked, so that tries are one after the other. */
  async forSignIn(mailHash: string): Promise<MailCode | null> {
    return (await this.work.query<MailCode>(FOR_SIGN_IN, [mailHash]))[0] ?? null;
  }

  async forInvitation(invitationId: string): Promise<MailCode | null> {
    return (await this.work.query<MailCode>(FOR_INVITATION, [invitationId]))[0] ?? null;
  }

  /** Where the code goes; null where it goes nowhere. */
  async addressed(id: string): Promise<Addressed | null> {
    return (await this.work.query<Addressed>(ADDRESSED, [id]))[0] ?? null;
  }

  async give(id: string, codeHash: string, validUntil: Date): Promise<void> {
    await this.work.query(
      'update organisations.mail_code set code_hash = $2, valid_until = $3 where id = $1',
      [id, codeHash, validUntil],
    );
  }

  async countTry(id: string): Promise<void> {
    await this.work.query('update organisations.mail_code set tries = tries + 1 where id = $1', [id]);
  }

  async use(id: string, at: Date): Promise<void> {
    await this.work.query('update organisations.mail_code set used_at = $2 where id = $1', [id, at]);
  }
}
