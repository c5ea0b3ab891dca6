import { SETTINGS, type Settings } from '@kring/platform-config';
import { UnitOfWork } from '@kring/platform-database';
import { Clock } from '@kring/platform-kernel';
import { Each, MINUTE, type Chore } from '@kring/platform-outbox';
import { Inject } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { appendRoots } from './append-roots.js';
import { readSigningKey, signSeal } from './keys.js';
import { rootOf } from './merkle.js';
import { BEFORE_THE_FIRST, headOf, type Seal } from './seal.js';

/** So many rows at most under one root: an erasure or a defect is looked for among so many. */
const BATCH = 2_000;
/** So many batches at most in one turn; the rest has its turn in a minute. */
const TURN = 30;

const LAST =
  'select no::int, at, size, root, previous, key, signature from audit.seal order by no desc limit 1';
const UNKEPT = `
  select no::int, at, size, root, previous, key, signature from audit.seal s
  where not exists (select from audit.kept_root where seal_no = s.no) order by no`;

/** Puts what was committed and is not sealed yet under signed roots, each chained to the one before it. */
@Each(MINUTE, 'audit.seal-waiting')
export class SealWaiting implements Chore {
  private key: Promise<KeyObject> | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async do(): Promise<void> {
    const { KRING_AUDIT_KEY: setting, KRING_AUDIT_ROOTS: folder } = this.settings;
    if (folder) await this.keepElsewhere(folder);
    if (!setting) return;
    const key = await (this.key ??= readSigningKey(setting));
    const [last] = await this.work.query<Seal>(LAST);
    let { no, head } = last ? { no: last.no, head: headOf(last) } : { no: 0, head: BEFORE_THE_FIRST };
    for (let turn = 0; turn < TURN; turn += 1) {
      const leaves = await this.work.query<{ hash: Buffer }>(
        'select hash from audit.take_leaves($1, $2) hash',
        [no + 1, BATCH],
      );
      if (leaves.length === 0) return;
      no += 1;
      head = await this.seal({ no, previous: head, hashes: leaves.map(({ hash }) => hash) }, key);
    }
  }

  private async seal(
    { no, previous, hashes }: { no: number; previous: Buffer; hashes: Buffer[] },
    key: KeyObject,
  ): Promise<Buffer> {
    const batch = { no, at: this.clock.now(), size: hashes.length, root: rootOf(hashes), previous };
    const { sealed, head } = signSeal(batch, key);
    await this.work.query(
      'insert into audit.seal (no, at, size, root, previous, key, signature) values ($1, $2, $3, $4, $5, $6, $7)',
      [no, sealed.at, sealed.size, sealed.root, previous, sealed.key, sealed.signature],
    );
    return head;
  }

  // Those of earlier turns: a root that is kept before it is committed may never come to be.
  private async keepElsewhere(folder: string): Promise<void> {
    const seals = await this.work.query<Seal>(UNKEPT);
    if (seals.length === 0) return;
    await appendRoots(folder, seals);
    await this.work.query('insert into audit.kept_root select unnest($1::bigint[])', [
      seals.map(({ no }) => no),
    ]);
  }
}
