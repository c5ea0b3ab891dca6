import { WithdrawConsent } from '@kring/consents';
import type { ContactRequestList } from '@kring/contracts';
import { RecordContact, TakeBackContact, WriteKeepAway } from '@kring/participants';
import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { newId, type MemberActor } from '@kring/platform-kernel';
import { herself } from '@kring/testing';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';
import { listen } from '../setup/listener.js';
import { hearOut, Voice } from './worlds/heard.js';

let stage: ApiStage;
let bridge: Browser;
let rijswijk: Browser;

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

beforeAll(async () => {
  stage = await setApiStage();
  bridge = await stage.member(stage.region.bridge.coordinator);
  rijswijk = await stage.member(stage.region.rijswijk.director);
});

afterAll(() => stage.close());

const asked = (id: string) => `/v1/participants/${id}/contact-requests`;
const ask = (id: string, municipalityId = stage.region.rijswijk.id) =>
  bridge.send('POST', asked(id), { municipalityId, categories: ['identity', 'wishes'] });
const says = (id: string, answer: 'yes' | 'no' | 'talk-first') => stage.story.says(id, answer, ['contact']);
const withdraws = (id: string) => stage.use(WithdrawConsent).execute(herself(id), stage.region.rijswijk.id);
const spoken = (id: string) =>
  stage.use(RecordContact).execute(stage.region.rijswijk.director, id, { way: 'call', day: today });
const keepsAway = (id: string) =>
  stage.use(WriteKeepAway).execute(herself(id), { organisations: [stage.region.rijswijk.id], members: [] });
const list = async (browser = rijswijk) =>
  ((await browser.get('/v1/contact-requests')).body as unknown as ContactRequestList).items;
const isListed = async (id: string, browser = rijswijk) => (await list(browser)).some((one) => one.id === id);

const yesAnd = (then: (id: string) => Promise<unknown>) => async (id: string) => {
  await says(id, 'yes');
  await then(id);
};

/** What may happen after it was asked, of which who asked may notice nothing. */
const AFTER: Record<string, (id: string) => Promise<unknown>> = {
  silence: () => Promise.resolve(),
  no: (id) => says(id, 'no'),
  'talk first': (id) => says(id, 'talk-first'),
  yes: (id) => says(id, 'yes'),
  'yes, and withdrawn': yesAnd(withdraws),
  'yes, and spoken with': yesAnd(spoken),
  'kept away': keepsAway,
  'yes, and kept away since': yesAnd(keepsAway),
};

/** Says what happens from here on, and nothing of before. */
async function fromNowOn(): Promise<Voice> {
  await stage.react();
  await stage.database.query('delete from outbox.event');
  return new Voice(stage);
}

const MOMENT = /"\d{4}-\d\d-\d\dT[\d:.]+Z"/g;

/** All that who asked reads and hears of her, and what asking again answers. */
async function noticed(happen: (id: string) => Promise<unknown>): Promise<string> {
  const { participantId } = await stage.story.accepted('Hiwet');
  const voice = await fromNowOn();
  const listener = await listen(stage.address, bridge.cookie);
  listener.watch([
    { type: 'participant', id: participantId },
    { type: 'contact-request', id: participantId },
  ]);
  expect((await ask(participantId)).status).toBe(204);
  await happen(participantId);
  await voice.sayAll();
  const heard = await hearOut(voice, listener, [participantId]);
  listener.close();
  const answers = [
    await bridge.get(asked(participantId)),
    await bridge.get(`/v1/participants/${participantId}`),
    await bridge.get(`/v1/participants/${participantId}/notes`),
    await ask(participantId),
    await bridge.get('/v1/contact-requests'),
  ];
  const bytes = answers.map(({ status, body }) =>
    JSON.stringify({ status, body: { ...body, requestId: '', reference: '' } }),
  );
  return [...bytes, heard].join('\n').replaceAll(participantId, 'her').replaceAll(MOMENT, '"*"');
}

test('who asked reads for ever the same, whatever she answers', async () => {
  const silence = await noticed(AFTER['silence']!);
  expect(silence).toContain('Gemeente Rijswijk');
  for (const [name, happen] of Object.entries(AFTER)) {
    expect([name, await noticed(happen)]).toEqual([name, silence]);
  }
});

test('asking does not tell whether the municipality knows her', async () => {
  const bytes: string[] = [];
  for (const municipalityId of [stage.region.delft.id, stage.region.rijswijk.id]) {
    const { participantId } = await stage.story.accepted('Hiwet');
    const { status, text } = await ask(participantId, municipalityId);
    bytes.push(`${status} ${text}`);
  }
  expect(bytes[0]).toBe(bytes[1]);
});

test('a municipality finds who let it contact her with what she allowed, and until it spoke with her', async () => {
  const { participantId } = await stage.story.accepted('Meron');
  await ask(participantId);
  expect(await isListed(participantId)).toBe(false);
  await says(participantId, 'yes');
  const [line] = (await list()).filter(({ id }) => id === participantId);
  expect(line).toMatchObject({
    givenName: null,
    contact: { phone: '+31600000099' },
    speaks: ['ar'],
    wish: null,
  });
  const { body } = await rijswijk.get(`/v1/participants/${participantId}`);
  expect(body).toMatchObject({ onlyContact: true, may: ['assign'] });
  expect((body['sections'] as { category: string }[]).map(({ category }) => category)).toEqual([
    'contact',
    'language',
  ]);
  await spoken(participantId);
  expect(await isListed(participantId)).toBe(false);
  const [moment] = await stage.database.query<{ id: string }>(
    'select id from participants.contact_moment where participant_id = $1',
    [participantId],
  );
  await stage.use(TakeBackContact).execute(stage.region.rijswijk.director, moment!.id);
  expect(await isListed(participantId)).toBe(true);
});

test('an earlier conversation that is written down late leaves her on the list', async () => {
  const { participantId } = await stage.story.accepted();
  await ask(participantId);
  await says(participantId, 'yes');
  const { director } = stage.region.rijswijk;
  await stage.use(RecordContact).execute(director, participantId, { way: 'desk', day: '2026-01-05' });
  expect(await isListed(participantId)).toBe(true);
});

test('when she withdraws she leaves the list at once, and her page is gone', async () => {
  const { participantId } = await stage.story.accepted();
  await ask(participantId);
  await says(participantId, 'yes');
  const voice = await fromNowOn();
  const listener = await listen(stage.address, rijswijk.cookie);
  listener.watch([{ type: 'contact-request', id: participantId }]);
  await withdraws(participantId);
  expect(await isListed(participantId)).toBe(false);
  expect((await rijswijk.get(`/v1/participants/${participantId}`)).status).toBe(404);
  await voice.sayAll();
  await listener.hears((signal) => signal.type === 'gone' && signal.id === participantId);
  listener.close();
});

test('her own municipality has her on the list while her yes stands, and on its desk as before', async () => {
  const { participantId } = await stage.story.accepted();
  const delft = await stage.member(stage.region.delft.guide);
  await ask(participantId, stage.region.delft.id);
  expect(await isListed(participantId, delft)).toBe(false);
  await says(participantId, 'yes');
  expect(await isListed(participantId, delft)).toBe(true);
  const { body } = await delft.get(`/v1/participants/${participantId}`);
  expect(body).toMatchObject({ may: ['invite', 'refer', 'write-section'] });
  await stage.use(WithdrawConsent).execute(herself(participantId), stage.region.delft.id);
  expect(await isListed(participantId, delft)).toBe(false);
  expect((await delft.get(`/v1/participants/${participantId}`)).status).toBe(200);
});

test('nobody else has her on a list: no other municipality, no organisation, nobody to whom she was not given', async () => {
  const { participantId } = await stage.story.accepted();
  await ask(participantId);
  await says(participantId, 'yes');
  const { delft, rijswijk: there, bridge: here } = stage.region;
  for (const actor of [delft.director, there.guide]) {
    const { body } = await (await stage.member(actor)).get('/v1/contact-requests');
    expect(body).toEqual({ items: [], next: null });
  }
  for (const actor of [here.coordinator, here.volunteer, stage.region.adviser, stage.region.administrator]) {
    expect((await (await stage.member(actor)).get('/v1/contact-requests')).status).toBe(403);
  }
});

test('whoever sees her only to contact her does nothing else with her', async () => {
  const { participantId } = await stage.story.accepted();
  const delft = await stage.member(stage.region.delft.guide);
  const noted = { text: 'zij belde', category: 'contact', reach: 'shared' };
  expect((await delft.send('POST', `/v1/participants/${participantId}/notes`, noted)).status).toBe(201);
  await ask(participantId);
  await says(participantId, 'yes');
  const her = `/v1/participants/${participantId}`;
  const content = { channel: 'sms', phone: '+31600000001', mayOthersAnswer: true };
  const referral = {
    participantId,
    recipientId: stage.region.other.id,
    offerId: null,
    why: 'x',
    categories: ['identity'],
  };
  const refused = [
    await rijswijk.send('PUT', `${her}/sections/contact`, { category: 'contact', version: 1, content }),
    await rijswijk.send('POST', `${her}/invitations`, { way: 'desk' }),
    await rijswijk.send('POST', `${her}/notes`, { ...noted, reach: 'internal' }),
    await rijswijk.send('POST', '/v1/referrals', referral),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect((await rijswijk.get(`${her}/notes`)).text).not.toContain('zij belde');
});

test('the database itself refuses a referral of whom one sees only to contact her', async () => {
  const { participantId } = await stage.story.accepted();
  await ask(participantId);
  await says(participantId, 'yes');
  const refer = (actor: MemberActor) =>
    stage.use(UnitOfWork).run(actor, async () => {
      const { organisationId, memberId } = actor;
      const [id, until] = [newId(), new Date(Date.now() + 86_400_000)];
      const entry = { kind: 'referral', subjectId: id, participantId, audienceId: organisationId } as const;
      stage.use(AccessProjection).openEntry({ ...entry, organisationId, until });
      await stage.use(UnitOfWork).query(
        `insert into referrals.referral (id, reference, participant_id, sender_id, sender_member_id, needs)
         values ($1::uuid, $1::uuid::text, $2, $3, $4, '{}')`,
        [id, participantId, organisationId, memberId],
      );
    });
  await expect(refer(stage.region.rijswijk.director)).rejects.toThrow(/row-level security/);
  await refer(stage.region.delft.director);
});

test('what a municipality looks at to contact her stands in her list as that', async () => {
  const { participantId } = await stage.story.accepted();
  const her = await stage.participant(participantId);
  await ask(participantId);
  await says(participantId, 'yes');
  for (const path of [
    '/v1/contact-requests',
    '/v1/participants',
    `/v1/participants/${participantId}`,
    `/v1/participants/${participantId}/sight`,
  ]) {
    await rijswijk.get(path);
    const [look] = (await her.get('/v1/my/looks')).body['items'] as object[];
    expect([path, look]).toEqual([
      path,
      expect.objectContaining({ organisation: 'Gemeente Rijswijk', purpose: 'contact' }),
    ]);
  }
});

test('what she asks herself is hers, and nobody can ask for another', async () => {
  const { participantId } = await stage.story.accepted();
  const her = await stage.participant(participantId);
  const other = await stage.participant(await stage.story.participant('Amina'));
  const body = { municipalityId: stage.region.rijswijk.id, categories: [] };
  expect((await her.send('POST', '/v1/my/contact-requests', body)).status).toBe(200);
  expect((await other.get('/v1/my/questions')).body).toEqual({ items: [] });
  const { text } = await her.get('/v1/my/municipalities');
  expect(text).toContain('Gemeente Rijswijk');
  expect(text).not.toContain('De Brug');
  await keepsAway(participantId);
  expect((await her.get('/v1/my/municipalities')).text).not.toContain('Gemeente Rijswijk');
  expect((await her.send('POST', '/v1/my/contact-requests', body)).status).toBe(409);
});
