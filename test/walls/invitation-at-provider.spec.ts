import { tokenFor } from '@kring/testing';
import { setApiStage, type ApiStage } from '../setup/api-stage.js';
import { HostileProvider } from '../setup/hostile-provider.js';
import { Phone } from '../setup/phone.js';
import { SignInBrowser } from '../setup/sign-in-browser.js';

// An invitation to work for a municipality is accepted by signing in where its staff do, with the address that was invited.

let provider: HostileProvider;
let other: HostileProvider;
let stage: ApiStage;

beforeAll(async () => {
  [provider, other] = [await HostileProvider.start(), await HostileProvider.start()];
  stage = await setApiStage({ known: { KRING_OIDC_ISSUER: provider.issuer } });
});

afterAll(async () => {
  await stage.close();
  await Promise.all([provider.stop(), other.stop()]);
});

let number = 0;
/** Somebody is invited by Delft, opened the link, and chose to sign in at the provider. */
async function invited() {
  const mail = `kees${(number += 1)}@delft.example`;
  const director = await stage.member(stage.region.delft.director);
  const { body } = await director.send('POST', '/v1/invitations', { name: 'Kees', mail, role: 'caseworker' });
  await stage.react();
  const token = tokenFor(mail);
  const phone = new Phone(stage.address);
  const { body: where } = await phone.send('POST', '/v1/invitations/provider-sign-ins', { token });
  const who = new SignInBrowser(stage.address);
  who.cookie = `kring=${phone.cookies.get('kring')!}`;
  const at = (where['address'] as string).split('at=')[1]!;
  return { mail, token, who, at, memberId: body['id'] as string };
}

async function signIn({ who, at }: { who: SignInBrowser; at: string }, claims: object, from = provider) {
  from.subject = `kees-${number}`;
  from.wrong = { claims: claims as Record<string, unknown> };
  return who.comeBack(from, await who.begin(at));
}
const stateOf = async (memberId: string) =>
  (await stage.database.query('select state from organisations.member where id = $1', [memberId]))[0];

test('with the verified address that was invited she is in, and comes in again without an invitation', async () => {
  const guest = await invited();
  const verified = { email: guest.mail.toUpperCase(), email_verified: true };
  expect(await signIn(guest, verified)).toMatchObject({ status: 302, location: '/' });
  expect(await stateOf(guest.memberId)).toEqual({ state: 'active' });
  const again = new SignInBrowser(stage.address);
  expect(await signIn({ who: again, at: guest.at }, {})).toMatchObject({ location: '/' });
  expect(await again.isSignedIn()).toBe(true);
});

const wrong: [string, (mail: string) => object][] = [
  ['another address', () => ({ email: 'eve@delft.example', email_verified: true })],
  ['an address that is not verified', (mail) => ({ email: mail, email_verified: false })],
  ['no address', () => ({})],
];
test.each(wrong)('with %s nobody is in, and the invitation stays open', async (_, claims) => {
  const guest = await invited();
  const gone = await signIn(guest, claims(guest.mail));
  expect(gone).toMatchObject({ status: 302, location: '/?aanmelden=ander-adres' });
  expect(await guest.who.isSignedIn()).toBe(false);
  expect(await stateOf(guest.memberId)).toEqual({ state: 'invited' });
  const look = await new Phone(stage.address).send('POST', '/v1/invitations/look', { token: guest.token });
  expect(look.status).toBe(200);
});

test('another municipality’s provider says nothing of who works here', async () => {
  await stage.database.query(
    `insert into identity.provider (id, organisation_id, issuer, client_id, client_auth)
     values (gen_random_uuid(), $1, $2, 'kring', 'none')`,
    [stage.region.rijswijk.id, other.issuer],
  );
  const guest = await invited();
  const verified = { email: guest.mail, email_verified: true };
  const elsewhere = { who: guest.who, at: stage.region.rijswijk.id };
  expect(await signIn(elsewhere, verified, other)).toMatchObject({ location: '/?aanmelden=ander-adres' });
  expect(await stateOf(guest.memberId)).toEqual({ state: 'invited' });
});
