import { createDataSource, UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Authenticator, FixedClock, openTestDatabase, type TestDatabase } from '@kring/testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { PasskeyRefused } from './identity.errors.js';
import { PasskeyRecords } from './passkey-records.js';
import { Passkeys, type BrowserSession } from './passkeys.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.js';

const at = { id: 'kring.example', origin: 'https://kring.example' };
const { origin } = at;
const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));

let database: TestDatabase;
let pool: pg.Pool;
let source: DataSource;
let store: SessionStore;
let passkeys: Passkeys;

beforeAll(async () => {
  database = await openTestDatabase();
  pool = new pg.Pool({ connectionString: database.as('kring_api') });
  source = await createDataSource(database.as('kring_api'), [], 'passkeys').initialize();
  const work = new UnitOfWork(source);
  store = new SessionStore(pool);
  const sessions = new Sessions(work, new Outbox(work));
  passkeys = new Passkeys(work, new PasskeyRecords(work), sessions, store, clock);
});

afterAll(async () => {
  await Promise.all([pool.end(), source.destroy()]);
  await database.drop();
});

/** A browser's session as far as a ceremony needs it; each has a row of its own. */
function browser(): BrowserSession {
  const session = { sessionId: newId(), cookie: {} } as unknown as BrowserSession;
  const save = () =>
    new Promise<void>((done, fail) =>
      store.set(session.sessionId, session, (e) => (e ? fail(e as Error) : done())),
    );
  return Object.assign(session, { save });
}

/** A holder with a passkey, made by the whole ceremony. */
async function holder() {
  const id = newId();
  const device = new Authenticator();
  const session = browser();
  const asked = await passkeys.beginMaking(session, { id, name: 'sara@bridge.example' }, at);
  await passkeys.finishMaking(session, id, device.make(asked as never, { origin }), at, 'Chrome op Android');
  return { id, device };
}

const signIn = async (device: Authenticator, wrong: object = {}, session = browser()) => {
  const asked = await passkeys.beginUsing(session, at);
  return passkeys.finishUsing(session, device.use(asked, { origin, ...wrong }), at);
};

const kept = async (device: Authenticator) => {
  const found = await database.query<{ counter: string; refused: boolean }>(
    'select counter, refused_at is not null as refused from identity.passkey where id = $1',
    [device.credentialId],
  );
  return { counter: Number(found[0]?.counter), refused: found[0]?.refused };
};

describe('a passkey', () => {
  test('signs in whoever made it, and counts', async () => {
    const { id, device } = await holder();
    expect(await signIn(device)).toBe(id);
    expect(await signIn(device)).toBe(id);
    expect(await kept(device)).toEqual({ counter: 2, refused: false });
  });

  test('is found without a name typed, after finger, face or PIN, and tells nothing of the device', async () => {
    const making = await passkeys.beginMaking(browser(), { id: newId(), name: 'x' }, at);
    expect(making).toMatchObject({
      rp: { id: 'kring.example' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const using = await passkeys.beginUsing(browser(), at);
    expect(using.userVerification).toBe('required');
    expect(using.allowCredentials ?? []).toEqual([]);
  });

  test('carries the holder’s identifier and no other handle', async () => {
    const id = newId();
    const { user } = await passkeys.beginMaking(browser(), { id, name: 'x' }, at);
    expect(Buffer.from(user.id, 'base64url').toString()).toBe(id);
  });

  test('is listed by its device, and taken away by its holder alone', async () => {
    const { id, device } = await holder();
    await signIn(device);
    const listed = await passkeys.of(id);
    expect(listed).toEqual([
      {
        id: device.credentialId,
        device: 'Chrome op Android',
        madeAt: expect.stringMatching(/Z$/),
        usedAt: expect.stringMatching(/Z$/),
        refused: false,
      },
    ]);
    await expect(passkeys.remove(newId(), device.credentialId)).rejects.toThrow(NotFound);
    await passkeys.remove(id, device.credentialId);
    await expect(signIn(device)).rejects.toThrow(PasskeyRefused);
  });

  test('that keeps no count stays at zero', async () => {
    const { id, device } = await holder();
    expect(await signIn(device, { counter: 0 })).toBe(id);
    expect(await signIn(device, { counter: 0 })).toBe(id);
  });
});

describe('is refused', () => {
  test.each([
    ['an answer from another page', { origin: 'https://kring.example.evil.example' }],
    ['an answer for another relying party', { rpId: 'evil.example' }],
    ['an answer to another challenge', { challenge: 'bm90IG91cnM' }],
    ['an answer without finger, face or PIN', { verified: false }],
    ['an answer in the name of another holder', { userHandle: Buffer.from(newId()).toString('base64url') }],
    ['an answer of the wrong kind', { type: 'webauthn.create' }],
  ])('%s', async (_, wrong) => {
    const { id, device } = await holder();
    await expect(signIn(device, wrong)).rejects.toThrow(PasskeyRefused);
    expect(await kept(device)).toEqual({ counter: 0, refused: false });
    expect(await signIn(device)).toBe(id);
  });

  test('an answer signed by another key under this one’s name', async () => {
    const { id, device } = await holder();
    const session = browser();
    const asked = await passkeys.beginUsing(session, at);
    const forged = new Authenticator().use(asked, { origin, rpId: at.id, counter: 0 });
    const named = { ...forged, id: device.credentialId, rawId: device.credentialId };
    named.response = { ...named.response, userHandle: Buffer.from(id).toString('base64url') };
    await expect(passkeys.finishUsing(session, named, at)).rejects.toThrow(PasskeyRefused);
    // Nor does the low counter of a forgery put the true one out.
    expect(await kept(device)).toEqual({ counter: 0, refused: false });
  });

  test('the same answer twice, also in a session of its own', async () => {
    const { device } = await holder();
    const session = browser();
    const asked = await passkeys.beginUsing(session, at);
    const answer = device.use(asked, { origin });
    await passkeys.finishUsing(session, answer, at);
    await expect(passkeys.finishUsing(session, answer, at)).rejects.toThrow(PasskeyRefused);
    const other = browser();
    await passkeys.beginUsing(other, at);
    await expect(passkeys.finishUsing(other, answer, at)).rejects.toThrow(PasskeyRefused);
  });

  test('the same answer sent five times at once: one of them counts', async () => {
    const { id, device } = await holder();
    const session = browser();
    const asked = await passkeys.beginUsing(session, at);
    const answer = device.use(asked, { origin, counter: 0 });
    const { ceremony } = session;
    const tries = Array.from({ length: 5 }, () => {
      const loaded = Object.assign(Object.create(session) as BrowserSession, { ceremony });
      return passkeys.finishUsing(loaded, answer, at).catch(() => null);
    });
    expect((await Promise.all(tries)).filter((one) => one === id)).toHaveLength(1);
  });

  test('an answer that comes after five minutes', async () => {
    const { device } = await holder();
    const session = browser();
    const asked = await passkeys.beginUsing(session, at);
    const answer = device.use(asked, { origin });
    const before = clock.now();
    clock.moveTo(new Date(before.getTime() + 5 * 60_000 + 1));
    await expect(passkeys.finishUsing(session, answer, at)).rejects.toThrow(PasskeyRefused);
    clock.moveTo(before);
  });

  test('a challenge that was made for making, answered by using', async () => {
    const { id, device } = await holder();
    const session = browser();
    const asked = await passkeys.beginMaking(session, { id, name: 'x' }, at);
    await expect(passkeys.finishUsing(session, device.use(asked, { origin }), at)).rejects.toThrow(
      PasskeyRefused,
    );
  });

  test('a passkey made for another holder than it was asked for', async () => {
    const session = browser();
    const asked = await passkeys.beginMaking(session, { id: newId(), name: 'x' }, at);
    const made = new Authenticator().make(asked as never, { origin });
    await expect(passkeys.finishMaking(session, newId(), made, at)).rejects.toThrow(PasskeyRefused);
  });

  test('a passkey with the name of somebody else’s', async () => {
    const { id, device } = await holder();
    const session = browser();
    const thief = newId();
    const asked = await passkeys.beginMaking(session, { id: thief, name: 'x' }, at);
    await expect(
      passkeys.finishMaking(session, thief, device.make(asked as never, { origin }), at),
    ).rejects.toThrow(PasskeyRefused);
    expect(await passkeys.of(thief)).toEqual([]);
    expect(await passkeys.of(id)).toHaveLength(1);
  });

  test.each([
    ['from another page', { origin: 'https://evil.example' }],
    ['without finger, face or PIN', { verified: false }],
    ['for another challenge', { challenge: 'bm90IG91cnM' }],
    ['for another relying party', { rpId: 'evil.example' }],
  ])('a passkey made %s', async (_, wrong) => {
    const session = browser();
    const id = newId();
    const asked = await passkeys.beginMaking(session, { id, name: 'x' }, at);
    const made = new Authenticator().make(asked as never, { origin, ...wrong });
    await expect(passkeys.finishMaking(session, id, made, at)).rejects.toThrow(PasskeyRefused);
    expect(await passkeys.of(id)).toEqual([]);
  });
});

describe('a passkey in two hands', () => {
  test('is put out with all sessions of its holder, and its twin stays out too', async () => {
    const { id, device } = await holder();
    await database.query(
      `insert into identity.session (hash, content, holder_id, way, expires_at)
       values ('open', '{}', $1, 'passkey', now() + interval '1 hour')`,
      [id],
    );
    await signIn(device, { counter: 8 });
    await expect(signIn(device, { counter: 8 })).rejects.toThrow(PasskeyRefused);
    expect((await kept(device)).refused).toBe(true);
    expect(await passkeys.of(id)).toMatchObject([{ refused: true }]);
    const left = await database.query('select from identity.session where holder_id = $1', [id]);
    expect(left).toHaveLength(0);
    const told = await database.query(
      `select from outbox.event where name = 'session.ended' and subject_id = $1
         and touches = jsonb_build_array(jsonb_build_object('kind', 'holder', 'id', $1::text))`,
      [id],
    );
    expect(told).toHaveLength(1);
    await expect(signIn(device, { counter: 900 })).rejects.toThrow(PasskeyRefused);
  });
});
