import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';

/** A person who works with Kring, as the platform keeps her. */
export interface Account {
  readonly id: string;
  readonly mail: string | null;
}

export interface SubjectAtProvider {
  readonly issuer: string;
  readonly subject: string;
}

const ONE = 'select id, mail from identity.account where';

@Injectable()
export class AccountRepository {
  constructor(private readonly work: UnitOfWork) {}

  async get(id: string): Promise<Account | null> {
    return (await this.work.query<Account>(`${ONE} id = $1`, [id]))[0] ?? null;
  }

  async withMail(mail: string): Promise<Account | null> {
    return (await this.work.query<Account>(`${ONE} mail = $1`, [mail]))[0] ?? null;
  }

  async withSubject({ issuer, subject }: SubjectAtProvider): Promise<Account | null> {
    const found = await this.work.query<Account>(`${ONE} issuer = $1 and subject = $2`, [issuer, subject]);
    return found[0] ?? null;
  }

  async add(account: { id: string; mail: string } & Partial<SubjectAtProvider>): Promise<void> {
    const { id, mail, issuer = null, subject = null } = account;
    await this.work.query(
      'insert into identity.account (id, mail, issuer, subject) values ($1, $2, $3, $4)',
      [id, mail, issuer, subject],
    );
  }

  async giveMail(id: string, mail: string): Promise<void> {
    await this.work.query('update identity.account set mail = $2 where id = $1 and mail is null', [id, mail]);
  }
}
