import type { ClientBase } from 'pg';
import type { Audited } from './audited.js';
import type { Batch, Leaf } from './check-batch.js';
import type { SealedKind } from './leaf.js';
import type { Seal } from './seal.js';
import type { ReadTrail } from './verify-trail.js';

type Kind = readonly [kind: string, table: string];

// Read here and not by a function of the database: whoever could change the rows could change that function too.
const content = (row: string): string => `(
  select coalesce(jsonb_object_agg(key, value), '{}')::text
  from jsonb_each(to_jsonb(${row}) - 'id') where value <> 'null'::jsonb
)`;

const SEALS = `
  select no::int, at, size, root, previous, key, signature from audit.seal where no > $1 order by no limit 500`;

const leavesOf = (kinds: readonly Kind[]): string => `
  select l.seal_no::int as no, l.place, l.kind, l.row_id as id, l.salt, l.hash,
    case l.kind ${kinds.map(([kind]) => `when '${kind}' then case when ${kind}.id is not null then ${content(kind)} end`).join(' ')}
    end as content,
    l.salt is null and exists (
      select from audit.line e where e.action = 'erase' and e.object = l.kind and e.object_id = l.row_id
    ) as "isErased"
  from audit.leaf l
  ${kinds.map(([kind, table]) => `left join ${table} ${kind} on l.kind = '${kind}' and ${kind}.id = l.row_id`).join(' ')}
  where l.seal_no between $1 and $2 order by l.seal_no, l.place`;

const addedTo = ([kind, table]: Kind): string => `
  select '${kind}' as kind, r.id from ${table} r
  where not exists (select from audit.leaf where kind = '${kind}' and row_id = r.id)
    and not exists (select from audit.unsealed where kind = '${kind}' and row_id = r.id)`;

const WITHOUT_SEAL = `
  select distinct seal_no::int as no from audit.leaf l
  where not exists (select from audit.seal where no = l.seal_no) order by 1`;

const AT_ONCE = 4_000;

/** The trail as it stands in the database, read in pieces. */
export class Trail implements ReadTrail {
  private readonly kinds: readonly Kind[];

  constructor(
    private readonly client: ClientBase,
    sealed: Audited['sealed'],
  ) {
    this.kinds = Object.entries(sealed);
  }

  /** Everything is read as of one moment, with times in UTC. */
  async begin(): Promise<void> {
    await this.client.query('begin transaction isolation level repeatable read, read only');
    await this.client.query("set local timezone = 'UTC'");
  }

  async counts(): Promise<{ rows: number; waiting: number }> {
    const found = await this.client.query<{ rows: number; waiting: number }>(
      'select (select count(*) from audit.leaf)::int as rows, (select count(*) from audit.unsealed)::int as waiting',
    );
    return found.rows[0]!;
  }

  async *batches(): AsyncGenerator<Batch> {
    for (
      let last = -1, seals = await this.sealsAfter(last);
      seals.length > 0;
      seals = await this.sealsAfter(last)
    ) {
      for (const some of inPieces(seals)) yield* await this.withLeaves(some);
      last = seals.at(-1)!.no;
    }
  }

  async added(): Promise<{ kind: SealedKind; id: string }[]> {
    const sql = this.kinds.map(addedTo).join(' union all ');
    return (await this.client.query<{ kind: SealedKind; id: string }>(sql)).rows;
  }

  async withoutSeal(): Promise<number[]> {
    return (await this.client.query<{ no: number }>(WITHOUT_SEAL)).rows.map(({ no }) => no);
  }

  private async sealsAfter(no: number): Promise<Seal[]> {
    return (await this.client.query<Seal>(SEALS, [no])).rows;
  }

  private async withLeaves(seals: readonly Seal[]): Promise<Batch[]> {
    const range = [seals[0]!.no, seals.at(-1)!.no];
    const { rows } = await this.client.query<Leaf & { no: number }>(leavesOf(this.kinds), range);
    const byNo = new Map<number, Leaf[]>(seals.map(({ no }) => [no, []]));
    for (const { no, ...leaf } of rows) byNo.get(no)?.push(leaf);
    return seals.map((seal) => ({ seal, leaves: byNo.get(seal.no)! }));
  }
}

/** Neighbouring seals with not too many leaves together. */
export function inPieces(seals: readonly Seal[]): Seal[][] {
  const pieces: Seal[][] = [];
  let size = Infinity;
  for (const seal of seals) {
    if (size + seal.size > AT_ONCE) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)!.push(seal);
    size += seal.size;
  }
  return pieces;
}
