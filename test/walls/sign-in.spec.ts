import { createHash, generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { setApiStage, type ApiStage } from '../setup/api-stage.js';
import { HostileProvider, type Wrong } from '../setup/hostile-provider.js';
import { SignInBrowser } from '../setup/sign-in-browser.js';

const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const NUMBER = '999990019';
const REFUSED = { status: 302, location: '/?aanmelden=mislukt' };
const LEVEL = 'http://eidas.europa.eu/LoA/substantial';

let provider: HostileProvider;
let other: HostileProvider;
let stage: ApiStage;

const browser = (host?: string) => new SignInBrowser(stage.address, host);
const sessions = async () =>
  (await stage.database.query('select from identity.session where holder_id is not null')).length;

/** Makes the guide of Delft known to a provider. */
const known = (issuer: string, subject: string) =>
  stage.database.query(
    `update identity.account set issuer = $1, subject = $2
     where id = (select account_id from organisations.member where id = $3)`,
    [issuer, subject, stage.region.delft.guide.memberId],
  );

beforeAll(async () => {
  [provider, other] = [await HostileProvider.start(), await HostileProvider.start()];
  const KRING_OIDC_KEY = JSON.stringify({ ...key.privateKey.export({ format: 'jwk' }), kid: 'kring-1' });
  const known = { KRING_OIDC_ISSUER: provider.issuer, KRING_OIDC_ACR: LEVEL, KRING_OIDC_KEY };
  stage = await setApiStage({ known });
});

beforeEach(async () => {
  provider.wrong = { claims: { acr: LEVEL } };
  provider.subject = 'guide';
  await known(provider.issuer, 'guide');
});

afterAll(async () => {
  await stage.close();
  await Promise.all([provider.stop(), other.stop()]);
});

const claims = (wrong: object): Wrong => ({ claims: { acr: LEVEL, ...wrong } });
const seconds = (from: number): number => Math.floor(Date.now() / 1000) + from;

/** It is refused on the one neutral page, and nobody is signed in by it. */
async function expectRefused(attack: (who: SignInBrowser) => Promise<object>): Promise<void> {
  const [who, before] = [browser(), await sessions()];
  expect(await attack(who)).toMatchObject(REFUSED);
  expect(await who.isSignedIn()).toBe(false);
  expect(await sessions()).toBe(before);
}

describe('a provider that keeps the protocol', () => {
  test('signs in whom Kring knows', async () => {
    const who = browser();
    expect(await who.signIn(provider)).toMatchObject({ status: 302, location: '/' });
    expect(await who.isSignedIn()).toBe(true);
  });

  test('is asked with S256, and with secrets that are new each time', async () => {
    const [one, two] = [await browser().begin(), await browser().begin()];
    expect(Object.fromEntries(one)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'http://localhost:0/auth/callback',
      acr_values: LEVEL,
      prompt: 'login',
      max_age: '300',
    });
    for (const secret of ['state', 'nonce', 'code_challenge']) {
      expect(Buffer.from(one.get(secret)!, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
      expect(one.get(secret)).not.toBe(two.get(secret));
    }
  });

  test('is asked who it is once', async () => {
    const before = provider.discovered;
    await browser().signIn(provider);
    await browser().signIn(provider);
    expect(provider.discovered).toBe(before);
  });

  test('signs nobody in whom Kring does not know', () => {
    provider.subject = 'stranger';
    return expectRefused((who) => who.signIn(provider));
  });
});

describe('an id token', () => {
  test.each<[string, Wrong]>([
    ['of another issuer', claims({ iss: 'https://evil.example' })],
    ['for another audience', claims({ aud: 'another' })],
    ['for several, handed to another', claims({ aud: ['kring', 'another'], azp: 'another' })],
    ['for another sign-in', claims({ nonce: 'another' })],
    ['for no sign-in in particular', claims({ nonce: undefined })],
    ['that has expired', claims({ exp: seconds(-600) })],
    ['that does not say until when', claims({ exp: undefined })],
    ['of somebody who proved herself long ago', claims({ auth_time: seconds(-3_600) })],
    ['that does not say when she proved herself', claims({ auth_time: undefined })],
    ['of a time that is not yet', claims({ auth_time: seconds(3_600) })],
    ['at too low a level', { claims: { acr: 'http://eidas.europa.eu/LoA/low' } }],
    ['at a level of another kind', { claims: { acr: 'substantial' } }],
    ['that says no level', {}],
    ['signed by a key that its provider does not have', { ...claims({}), signed: 'by-another' }],
    ['signed with a secret', { ...claims({}), signed: 'HS256' }],
    ['that is not signed', { ...claims({}), signed: 'none' }],
    ['that never comes', { status: 400 }],
  ])('%s is refused', (_, wrong) => {
    provider.wrong = wrong;
    return expectRefused((who) => who.signIn(provider));
  });
});

describe('whoever comes back', () => {
  test.each<[string, Record<string, string | null>]>([
    ['with another state', { state: 'another' }],
    ['without a state', { state: null }],
    ['without a code', { code: null }],
    ['from another issuer', { iss: 'https://evil.example' }],
    ['without an issuer', { iss: null }],
    ['with an error', { code: null, error: 'access_denied' }],
  ])('%s is refused before any code is handed in', async (_, changed) => {
    const before = provider.asked.length;
    await expectRefused((who) => who.signIn(provider, changed));
    expect(provider.asked).toHaveLength(before);
  });

  test('without having begun here is refused', async () => {
    const asked = await browser().begin();
    await expectRefused((who) => who.comeBack(provider, asked));
  });

  test('in the place of who began is refused', async () => {
    const asked = await browser().begin();
    await expectRefused(async (who) => {
      await who.begin();
      return who.comeBack(provider, asked);
    });
  });

  test('at another address than she left from is refused', async () => {
    const asked = await browser().begin();
    const before = provider.asked.length;
    await expectRefused(async (who) => {
      const own = await who.begin();
      expect(own.get('redirect_uri')).toBe(asked.get('redirect_uri'));
      return who.comeBack(provider, own, {}, 'joris.localhost:0');
    });
    expect(provider.asked).toHaveLength(before);
  });

  test('twice with one answer is refused the second time, and stays who she is', async () => {
    const who = browser();
    const asked = await who.begin();
    const { cookie } = who;
    await who.comeBack(provider, asked);
    expect(await who.isSignedIn()).toBe(true);
    expect(await who.comeBack(provider, asked)).toMatchObject(REFUSED);
    expect(await who.isSignedIn()).toBe(true);
    await expectRefused((thief) => {
      thief.cookie = cookie;
      return thief.comeBack(provider, asked);
    });
  });

  test('five times at once with one answer is let in once', async () => {
    const who = browser();
    const asked = await who.begin();
    const [{ cookie }, before, codes] = [who, await sessions(), provider.asked.length];
    const tries = Array.from({ length: 5 }, () =>
      Object.assign(browser(), { cookie }).comeBack(provider, asked),
    );
    const let_in = (await Promise.all(tries)).filter(({ location }) => location === '/');
    expect([let_in.length, await sessions(), provider.asked.length]).toEqual([1, before + 1, codes + 1]);
  });

  test('after a refusal has to begin anew', async () => {
    const who = browser();
    const asked = await who.begin();
    await who.comeBack(provider, asked, { state: 'another' });
    await expectRefused(() => who.comeBack(provider, asked));
  });
});

describe('a municipality with a provider of its own', () => {
  const own = async (more: object = {}) => {
    const row = { issuer: other.issuer, client_auth: 'none', acr: null, ...more };
    await stage.database.query(
      `insert into identity.provider (id, organisation_id, issuer, client_id, client_auth, acr)
       values (gen_random_uuid(), $1, $2, 'kring', $3, $4)
       on conflict (organisation_id) do update set client_auth = excluded.client_auth, acr = excluded.acr`,
      [stage.region.delft.id, row.issuer, row.client_auth, row.acr],
    );
  };

  beforeEach(() => known(other.issuer, 'somebody'));

  test('signs its staff in there', async () => {
    await own();
    const who = browser();
    const asked = await who.begin(stage.region.delft.id);
    expect(await who.comeBack(other, asked)).toMatchObject({ location: '/' });
  });

  test('may ask for another level', async () => {
    await own({ acr: 'http://eidas.europa.eu/LoA/high' });
    other.wrong = { claims: { acr: LEVEL } };
    await expectRefused(async (who) => who.comeBack(other, await who.begin(stage.region.delft.id)));
    other.wrong = {};
  });

  test('says nothing of people who sign in elsewhere (mix-up)', async () => {
    await own();
    const codes = other.asked.length;
    await expectRefused(async (who) => {
      const asked = await who.begin(stage.region.delft.id);
      return who.comeBack(provider, asked);
    });
    expect(other.asked).toHaveLength(codes);
  });

  test('can’t speak for another provider’s people', async () => {
    await own();
    await known(provider.issuer, 'somebody');
    await expectRefused(async (who) => who.comeBack(other, await who.begin(stage.region.delft.id)));
  });

  test('knows Kring by its key (private_key_jwt)', async () => {
    await own({ client_auth: 'private_key_jwt' });
    const who = browser();
    const asked = await who.begin(stage.region.delft.id);
    expect(await who.comeBack(other, asked)).toMatchObject({ location: '/' });
    const sent = other.asked.at(-1)!;
    expect(sent.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    const { payload, protectedHeader } = await jwtVerify(sent.get('client_assertion')!, key.publicKey, {
      issuer: 'kring',
      subject: 'kring',
      audience: other.issuer,
    });
    expect(protectedHeader).toMatchObject({ alg: 'ES256', kid: 'kring-1' });
    expect(payload.exp! - payload.iat!).toBeLessThanOrEqual(300);
    const verifier = createHash('sha256').update(sent.get('code_verifier')!).digest('base64url');
    expect(verifier).toBe(asked.get('code_challenge'));
  });

  test('is found by its name, by whoever asks', async () => {
    const { body } = await browser().get('/v1/providers');
    expect(JSON.parse(body)).toEqual({
      items: expect.arrayContaining([{ id: stage.region.delft.id, name: expect.any(String) }]),
    });
  });
});

describe('a citizen service number', () => {
  test('as the name of a person is refused', async () => {
    provider.subject = NUMBER;
    await known(provider.issuer, NUMBER);
    await expectRefused((who) => who.signIn(provider));
  });

  test('in any other claim is left where it was: it is kept nowhere', async () => {
    const more = {
      bsn: NUMBER,
      'urn:nl-eid-gdi:1.0:id:legacySubjectID': NUMBER,
      burgerservicenummer: NUMBER,
    };
    provider.wrong = claims({ ...more, email: `${NUMBER}@delft.example`, email_verified: true });
    const who = browser();
    expect(await who.signIn(provider)).toMatchObject({ location: '/' });
    const kept = await stage.database.query<{ all: string }>(
      `select (select json_agg(s) from identity.session s)::text
        || (select json_agg(a) from identity.account a)::text as all`,
    );
    expect(kept[0]!.all).toContain('guide');
    expect(kept[0]!.all).not.toContain(NUMBER);
  });
});

describe('a provider that is away', () => {
  test('gives one calm page, and is asked again the next time', async () => {
    const late = await HostileProvider.start();
    await stage.database.query(
      `insert into identity.provider (id, organisation_id, issuer, client_id, client_auth)
       values (gen_random_uuid(), $1, $2, 'kring', 'none')`,
      [stage.region.rijswijk.id, late.issuer],
    );
    late.away = true;
    const who = browser();
    const begun = await who.get(`/auth/sign-in?at=${stage.region.rijswijk.id}`);
    expect(begun).toMatchObject({ status: 302, location: '/?aanmelden=storing' });
    late.away = false;
    const asked = await who.begin(stage.region.rijswijk.id);
    late.away = true;
    await expectRefused(async (again) => {
      again.cookie = who.cookie;
      return again.comeBack(late, asked);
    });
    await late.stop();
  });
});
