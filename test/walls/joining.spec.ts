import type { JoiningPreview, PaperCard } from '@kring/contracts';
import { WriteKeepAway, WriteSafety } from '@kring/participants';
import { SendReferral } from '@kring/referrals';
import { herself } from '@kring/testing';
import { setApiStage, type Answer, type ApiStage, type Browser } from '../setup/api-stage.js';
import { listen } from '../setup/listener.js';
import { settled } from '../setup/settled.js';

// Two municipalities know one person. She shows the card of one record while she is in at the other.

const PIN = '48261';

interface Record {
  readonly id: string;
  readonly browser: Browser;
  readonly card: string;
}

let stage: ApiStage;
let delft: Record;
let rijswijk: Record;

beforeAll(async () => {
  stage = await setApiStage({ worker: true });
});

beforeEach(async () => {
  const { participantId } = await stage.story.accepted('Hiwet');
  delft = await withCard(participantId);
  rijswijk = await withCard(await stage.story.participant('Hiwet', stage.region.rijswijk.guide));
});

afterAll(() => stage.close());

async function withCard(id: string): Promise<Record> {
  const browser = await stage.participant(id);
  await browser.send('PUT', '/v1/my/pin', { pin: PIN, ownPhone: false });
  const { body } = await browser.send('POST', '/v1/my/cards');
  return { id, browser, card: (body as unknown as PaperCard).code };
}

const join = ({ browser }: Record, { card }: { card: string }, pin = PIN) =>
  browser.send('POST', '/v1/my/joining', { card, pin });
const part = ({ browser }: Record) => browser.send('POST', '/v1/my/joining/end');
const circle = async ({ browser }: Record) => {
  const { arcs } = (await browser.get('/v1/my/circle')).body as {
    arcs: { organisation: { name: string } }[];
  };
  return arcs.map(({ organisation }) => organisation.name);
};
const told = ({ status, body }: Answer) => JSON.stringify({ status, ...body, requestId: '', instance: '' });

/** All that both sides read, without what differs by itself. */
async function readByMembers(): Promise<string[]> {
  const { delft: here, rijswijk: there, bridge } = stage.region;
  const answers: string[] = [];
  for (const actor of [here.guide, there.guide, bridge.coordinator]) {
    const browser = await stage.member(actor);
    for (const path of [
      `/v1/participants/${delft.id}`,
      `/v1/participants/${rijswijk.id}`,
      '/v1/participants',
      '/v1/attempts',
      '/v1/referrals',
    ]) {
      answers.push(told(await browser.get(path)));
    }
  }
  return answers;
}

/** De Brug has her by the other municipality too. */
async function referredThereToo(): Promise<void> {
  const asked = { participantId: rijswijk.id, offerId: null, why: 'taal oefenen' };
  const recipientId = stage.region.bridge.id;
  await stage
    .use(SendReferral)
    .execute(stage.region.rijswijk.guide, { ...asked, recipientId, categories: ['identity'] });
  await stage.story.answers(rijswijk.id, 'yes');
}

test('first she sees what would stand beside each other, and nothing has changed', async () => {
  await referredThereToo();
  const before = [await circle(delft), await circle(rijswijk)];
  const { status, body } = await rijswijk.browser.send('POST', '/v1/my/joining/previews', {
    card: delft.card,
    pin: PIN,
  });
  expect(status).toBe(200);
  const { here, there } = body as unknown as JoiningPreview;
  const named = ({ flows }: JoiningPreview['here']) =>
    flows.map(({ recipient, meets }) => `${recipient.name} ${meets}`);
  expect(named(here)).toEqual(['De Brug true', 'Gemeente Rijswijk false', 'Gemeente Rijswijk false']);
  expect(new Set(named(there))).toEqual(new Set(['De Brug true', 'Gemeente Delft false']));
  expect((await rijswijk.browser.get('/v1/my/joining')).body).toEqual({ joined: null });
  expect([await circle(delft), await circle(rijswijk)]).toEqual(before);
});

test('joined she reads both from either side, and nobody else reads anything else', async () => {
  const before = await readByMembers();
  expect((await join(rijswijk, delft)).status).toBe(204);
  for (const record of [delft, rijswijk]) {
    expect(await circle(record)).toEqual(['De Brug', 'Gemeente Delft', 'Gemeente Rijswijk']);
    expect((await record.browser.get('/v1/my/joining')).body).toMatchObject({ joined: {} });
  }
  expect(await readByMembers()).toEqual(before);
  const looks = await rijswijk.browser.get('/v1/my/looks');
  expect(looks.text).toContain('De Brug');
  const taken = await rijswijk.browser.get('/v1/my/export');
  for (const id of [delft.id, rijswijk.id]) expect(taken.text).toContain(id);
});

test('taken apart each is what it was, from whichever side', async () => {
  const before = [await circle(delft), await circle(rijswijk), ...(await readByMembers())];
  await join(rijswijk, delft);
  expect((await part(delft)).status).toBe(204);
  expect([await circle(delft), await circle(rijswijk), ...(await readByMembers())]).toEqual(before);
  expect((await part(rijswijk)).status).toBe(404);
  expect((await join(delft, rijswijk)).status).toBe(204);
});

test('she answers and withdraws for both; what she ended stays ended when she takes them apart', async () => {
  await referredThereToo();
  await join(rijswijk, delft);
  const { body } = await rijswijk.browser.send('POST', '/v1/my/withdrawals', { recipientId: 'all' });
  expect(body).toMatchObject({ stopped: expect.arrayContaining([stage.region.bridge.id]) });
  for (const { id } of [delft, rijswijk]) {
    expect((await stage.sees(stage.region.bridge.id, id)).entries).toEqual([]);
  }
  await part(rijswijk);
  expect((await stage.sees(stage.region.bridge.id, delft.id)).entries).toEqual([]);
});

test('withdrawn from both sides at once, both are answered', async () => {
  await join(rijswijk, delft);
  for (let round = 0; round < 10; round += 1) {
    const withdrawn = await Promise.all(
      [delft, rijswijk].map(({ browser }) =>
        browser.send('POST', '/v1/my/withdrawals', { recipientId: 'all' }),
      ),
    );
    expect(withdrawn.map(({ status }) => status)).toEqual([200, 200]);
  }
});

test('a question to one record is answered from the other', async () => {
  await join(rijswijk, delft);
  await stage.story.referral(delft.id, ['identity', 'language']);
  const { items } = (await rijswijk.browser.get('/v1/my/questions?language=nl')).body as {
    items: { id: string; notice: { hash: string } }[];
  };
  expect(items.length).toBeGreaterThan(0);
  const given = {
    answer: 'no',
    add: [],
    noticeHash: items[0]!.notice.hash,
    language: 'nl',
    understood: true,
  };
  const answered = await rijswijk.browser.send('POST', `/v1/my/questions/${items[0]!.id}/answers`, given);
  expect(answered.status).toBe(204);
  const rows = await stage.database.query<{ id: string }>(
    `select participant_id as id from consents.event where state = 'ConsentRefused' and participant_id = any ($1)`,
    [[delft.id, rijswijk.id]],
  );
  expect(rows).toEqual([{ id: delft.id }]);
});

test('whom she keeps away from one he is kept from both, while they are joined; but not whoever keeps one by law', async () => {
  const { bridge, delft: municipality } = stage.region;
  const away = { organisations: [bridge.id, municipality.id], members: [] };
  await stage.use(WriteKeepAway).execute(herself(rijswijk.id), away);
  const helper = await stage.member(bridge.coordinator);
  const guide = await stage.member(municipality.guide);
  const page = `/v1/participants/${delft.id}`;
  expect((await helper.get(page)).status).toBe(200);
  const listener = await listen(stage.address, helper.cookie);
  listener.watch([{ type: 'participant', id: delft.id }]);
  await join(rijswijk, delft);
  await listener.hears(({ type, id }) => type === 'gone' && id === delft.id);
  listener.close();
  expect((await helper.get(page)).status).toBe(404);
  expect((await helper.get('/v1/attempts')).text).not.toContain(delft.id);
  expect((await guide.get(page)).status).toBe(200);
  await part(delft);
  expect((await helper.get(page)).status).toBe(200);
});

test('in safety mode at one record those around the other do not learn of one another either', async () => {
  const guide = await stage.member(stage.region.delft.guide);
  const around = async () => (await guide.get(`/v1/participants/${delft.id}`)).text;
  await stage.use(WriteSafety).execute(herself(rijswijk.id), true);
  expect(await around()).toContain('De Brug');
  await join(rijswijk, delft);
  expect(await around()).not.toContain('De Brug');
  await part(rijswijk);
  expect(await around()).toContain('De Brug');
});

test('a wrong card, a wrong PIN, no card and a locked one read alike', async () => {
  const lock = async () => {
    for (let tries = 0; tries < 5; tries += 1) await join(rijswijk, delft, '90817');
  };
  const answers = [await join(rijswijk, { card: '7'.repeat(16) }), await join(rijswijk, delft, '90817')];
  await lock();
  answers.push(await join(rijswijk, delft));
  await delft.browser.send('POST', '/v1/my/cards');
  answers.push(await join(rijswijk, delft));
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  expect(new Set(answers.map(told)).size).toBe(1);
  expect((await join(rijswijk, rijswijk)).body).toMatchObject({ status: 400 });
  const guide = await stage.member(stage.region.delft.guide);
  expect((await guide.send('POST', '/v1/my/joining', { card: delft.card, pin: PIN })).status).toBe(403);
  const body = { card: delft.card, pin: PIN };
  expect((await stage.nobody().send('POST', '/v1/my/joining', body)).status).toBe(401);
});

test('one record erased, the other is what it was before they were joined', async () => {
  const before = [await circle(delft), await delft.browser.get('/v1/my/looks').then(({ text }) => text)];
  await join(rijswijk, delft);
  await settled(stage);
  await stage.database.query(
    `insert into consents.erasure (id, participant_id, state, asked_at, decided_at, decided_by)
     values (gen_random_uuid(), $1, 'granted', now(), now(), $2)`,
    [rijswijk.id, stage.region.rijswijk.id],
  );
  await stage.chore('consents.erase-asked-for');
  expect((await rijswijk.browser.get('/v1/my/circle')).status).toBe(401);
  expect([await circle(delft), (await delft.browser.get('/v1/my/looks')).text]).toEqual(before);
  expect((await delft.browser.get('/v1/my/joining')).body).toEqual({ joined: null });
});

test('joined twice at once it is one joining, and a third record joins neither', async () => {
  const third = await withCard(await stage.story.participant('Hiwet'));
  const both = await Promise.all([join(rijswijk, delft), join(delft, rijswijk)]);
  expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  expect((await join(third, delft)).status).toBe(409);
  expect((await join(rijswijk, third)).status).toBe(409);
  const rows = await stage.database.query(
    'select from participants.joining where parted_at is null and (one_id = any ($1) or other_id = any ($1))',
    [[delft.id, rijswijk.id, third.id]],
  );
  expect(rows).toHaveLength(1);
});
