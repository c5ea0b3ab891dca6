import type { PasskeyListed } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';

export interface PasskeyRecord {
  readonly id: string;
  readonly holderId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly refused: boolean;
}

export interface NewPasskey {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly device: string;
}

const LIST = `
  select id, device, reads.moment(made_at) as "madeAt", reads.moment(used_at) as "usedAt",
    refused_at is not null as refused
  from identity.passkey where holder_id = $1 order by made_at, id`;

const LOAD = `
  select id, holder_id as "holderId", public_key as "publicKey", counter::float8 as counter,
    refused_at is not null as refused
  from identity.passkey where id = $1 for update`;

const ADD = `
  with added as (
    insert into identity.passkey (id, holder_id, public_key, counter, transports, device)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id
  )
  select id from added`;

const REMOVE = `
  with removed as (delete from identity.passkey where holder_id = $1 and id = $2 returning id)
  select id from removed`;

/** The table of passkeys. Public keys only: nothing in it opens anything. */
@Injectable()
export class PasskeyRecords {
  constructor(private readonly work: UnitOfWork) {}

  of(holderId: string): Promise<PasskeyListed[]> {
    return this.work.query(LIST, [holderId]);
  }

  /** Which keys of hers an authenticator must not make again. */
  known(holderId: string): Promise<{ id: string; transports: string[] }[]> {
    return this.work.query('select id, transports from identity.passkey where holder_id = $1', [holderId]);
  }

  /** The passkey, held until the transaction ends, so that two uses of one counter can't both pass. */
  async load(id: string): Promise<PasskeyRecord | null> {
    const found = await this.work.query<PasskeyRecord>(LOAD, [id]);
    return found[0] ?? null;
  }

  /** False when somebody has a key of this name already. */
  async add(holderId: string, made: NewPasskey): Promise<boolean> {
    const { id, publicKey, counter, transports, device } = made;
    const values = [id, holderId, Buffer.from(publicKey), counter, transports, device];
    return (await this.work.query(ADD, values)).length === 1;
  }

  async use(id: string, counter: number): Promise<void> {
    await this.work.query('update identity.passkey set counter = $2, used_at = now() where id = $1', [
      id,
      counter,
    ]);
  }

  async refuse(id: string): Promise<void> {
    await this.work.query('update identity.passkey set refused_at = now() where id = $1', [id]);
  }

  async remove(holderId: string, id: string): Promise<boolean> {
    return (await this.work.query(REMOVE, [holderId, id])).length === 1;
  }
}
