import type { Category } from '@kring/contracts';
import { audienceOf, type SignedIn } from '@kring/platform-kernel';
import pg from 'pg';

export type Thing = 'participant' | 'attempt' | 'referral';

const TABLE: Record<Thing, string> = {
  participant: 'participants.participant',
  attempt: 'referrals.attempt',
  referral: 'referrals.referral',
};

/** Asks plain tables as the role of the api, with nothing before them but the row policies. */
export class PlainSql {
  private constructor(private readonly client: pg.Client) {}

  static async connect(url: string): Promise<PlainSql> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new PlainSql(client);
  }

  async sees(actor: SignedIn | null, thing: Thing, id: string): Promise<boolean> {
    return (await this.ask(actor, `select from ${TABLE[thing]} where id = $1`, id)).length > 0;
  }

  async categories(actor: SignedIn | null, participantId: string): Promise<Category[]> {
    const rows = await this.ask(
      actor,
      'select category from dossiers.section where participant_id = $1',
      participantId,
    );
    return rows.map((row) => row['category'] as Category).sort();
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async ask(actor: SignedIn | null, sql: string, id: string): Promise<Record<string, unknown>[]> {
    const settings = [actor ? (audienceOf(actor) ?? '') : '', actor?.kind === 'member' ? actor.memberId : ''];
    await this.client.query('begin');
    await this.client.query(
      `select set_config('kring.audience', $1, true), set_config('kring.member', $2, true)`,
      settings,
    );
    const { rows } = await this.client.query(sql, [id]);
    await this.client.query('rollback');
    return rows as Record<string, unknown>[];
  }
}
