import { createDataSource, UnitOfWork } from '@kring/platform-database';
import { newId, NotFound, SYSTEM } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { openTestDatabase, type TestDatabase } from '@kring/testing';
import type { Session } from 'fastify';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { hashOf, SessionStore } from './session-store.js';
import { Sessions } from './sessions.js';

let database: TestDatabase;
let pool: pg.Pool;
let source: DataSource;
let store: SessionStore;
let work: UnitOfWork;
let sessions: Sessions;

beforeAll(async () => {
  database = await openTestDatabase();
  pool = new pg.Pool({ connectionString: database.as('kring_api') });
  source = await createDataSource(database.as('kring_api'), [], 'sessions').initialize();
  work = new UnitOfWork(source);
  store = new SessionStore(pool);
  sessions = new Sessions(work, new Outbox(work));
});

afterAll(async () => {
  await Promise.all([pool.end(), source.destroy()]);
  await database.drop();
});

const load = (number: string) =>
  new Promise<Session | null>((done, fail) =>
    store.get(number, (error, session) => (error ? fail(error as Error) : done(session ?? null))),
  );
const save = (number: string, session: object) =>
  new Promise<void>((done, fail) =>
    store.set(number, session as Session, (error) => (error ? fail(error as Error) : done())),
  );

const ownedBy = (accountId: string) => ({
  owner: { kind: 'member', memberId: newId(), accountId },
  way: 'passkey',
  device: 'Firefox op Linux',
  cookie: { expires: new Date(Date.now() + 3_600_000) },
});

/** A signed-in session of this account: the secret number, and the public one. */
async function signedIn(accountId: string): Promise<{ number: string; id: string }> {
  const number = newId();
  await save(number, ownedBy(accountId));
  return { number, id: (await load(number))!.keptAs! };
}

const row = async (number: string) =>
  (
    await database.query<{ seen: string; content: object; minutes: number }>(
      `select seen_at::text as seen, content, extract(epoch from expires_at - now()) / 60 as minutes
       from identity.session where hash = $1`,
      [hashOf(number)],
    )
  )[0];

const told = (holderId: string) =>
  database.query<{ name: string; touches: unknown }>(
    'select name, touches from outbox.event where subject_id = $1',
    [holderId],
  );

describe('a holder’s sessions', () => {
  test('are listed by device and way, never by what opens them', async () => {
    const account = newId();
    const { number, id } = await signedIn(account);
    const listed = await sessions.list(account);
    expect(listed).toEqual([
      {
        id,
        device: 'Firefox op Linux',
        way: 'passkey',
        startedAt: expect.stringMatching(/Z$/),
        seenAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect(JSON.stringify(listed)).not.toContain(hashOf(number));
    expect(JSON.stringify(listed)).not.toContain(number);
  });

  test('end one by one, and it is told in the same transaction', async () => {
    const account = newId();
    const [one, other] = [await signedIn(account), await signedIn(account)];
    await sessions.end(account, one.id);
    expect(await load(one.number)).toBeNull();
    expect(await load(other.number)).not.toBeNull();
    expect(await told(account)).toEqual([
      { name: 'session.ended', touches: [{ kind: 'holder', id: account }] },
    ]);
  });

  test('stay, and nothing is told, when that transaction fails', async () => {
    const account = newId();
    const { number } = await signedIn(account);
    const failing = work.run(SYSTEM, async () => {
      await sessions.endAll(account);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await load(number)).not.toBeNull();
    expect(await told(account)).toEqual([]);
  });

  test('are ended by nobody else: hers reads as absent', async () => {
    const { number, id } = await signedIn(newId());
    await expect(sessions.end(newId(), id)).rejects.toThrow(NotFound);
    await expect(sessions.end(newId(), 'not a number')).rejects.toThrow(NotFound);
    expect(await load(number)).not.toBeNull();
  });

  test('end all at once, but for the one that she says it from', async () => {
    const account = newId();
    const [here, there] = [await signedIn(account), await signedIn(account)];
    const stranger = await signedIn(newId());
    await sessions.endAll(account, here.id);
    expect(await load(there.number)).toBeNull();
    expect(await load(here.number)).not.toBeNull();
    expect(await load(stranger.number)).not.toBeNull();
    await sessions.endAll(account);
    expect(await sessions.list(account)).toEqual([]);
  });
});

describe('a session', () => {
  test('that ended while a request ran is not made anew when that request saves', async () => {
    const account = newId();
    const { number, id } = await signedIn(account);
    const loaded = (await load(number))!;
    await sessions.end(account, id);
    await save(number, { ...loaded, device: 'changed' });
    expect(await load(number)).toBeNull();
  });

  test('is seen at most once in five minutes', async () => {
    const { number } = await signedIn(newId());
    const first = (await row(number))!.seen;
    await load(number);
    expect((await row(number))!.seen).toBe(first);
    await database.query(
      `update identity.session set seen_at = now() - interval '6 minutes' where hash = $1`,
      [hashOf(number)],
    );
    const earlier = (await row(number))!.seen;
    await load(number);
    expect((await row(number))!.seen > earlier).toBe(true);
  });

  test('keeps its public number out of its content', async () => {
    const { number } = await signedIn(newId());
    await save(number, (await load(number))!);
    expect(Object.keys((await row(number))!.content)).not.toContain('keptAs');
  });

  test('of nobody yet lasts a quarter of an hour, whatever its cookie says', async () => {
    const number = newId();
    await save(number, { signIn: { state: 's' }, cookie: { expires: new Date(Date.now() + 43_200_000) } });
    expect(Number((await row(number))!.minutes)).toBeLessThanOrEqual(15);
  });

  test('that ran out is swept away when another begins', async () => {
    const gone = newId();
    await save(gone, ownedBy(newId()));
    await database.query(`update identity.session set expires_at = now() - interval '1 s' where hash = $1`, [
      hashOf(gone),
    ]);
    expect(await load(gone)).toBeNull();
    await save(newId(), { cookie: {} });
    expect(await row(gone)).toBeUndefined();
  });

  test('tells whose it is at this moment, until it ends', async () => {
    const account = newId();
    const { number, id } = await signedIn(account);
    const hash = hashOf(number);
    expect((await store.ownersOf([hash])).get(hash)).toMatchObject({ accountId: account });
    await sessions.end(account, id);
    expect(await store.ownersOf([hash])).toEqual(new Map());
  });
});
