import { WithdrawConsent } from '@kring/consents';
import { WriteKeepAway, WriteSafety } from '@kring/participants';
import type { MemberActor } from '@kring/platform-kernel';
import { herself, nowhere } from '@kring/testing';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';
import { listen } from '../setup/listener.js';

// Whoever she keeps away meets what a stranger meets, on every way: also a coordinator, whose colleagues still see her.

type Her = { participantId: string; attemptId: string; referralId: string };

let stage: ApiStage;
let her: Her;
let kept: Browser;
let colleague: Browser;
let colleagueActor: MemberActor;

async function addColleague(): Promise<MemberActor> {
  const { coordinator } = stage.region.bridge;
  const [memberId, accountId] = [nowhere(), nowhere()];
  const account = 'insert into identity.account (id, mail) values ($1, $2)';
  await stage.database.query(account, [accountId, `${accountId}@example.nl`]);
  await stage.database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, 'Colleague', 'coordinator', 'active')`,
    [memberId, coordinator.organisationId, accountId],
  );
  return { ...coordinator, memberId };
}

const keeps = (organisations: string[], members: string[]) =>
  stage.use(WriteKeepAway).execute(herself(her.participantId), { organisations, members });

beforeAll(async () => {
  stage = await setApiStage({ worker: true });
  colleagueActor = await addColleague();
  kept = await stage.member(stage.region.bridge.coordinator);
  colleague = await stage.member(colleagueActor);
});

beforeEach(async () => {
  her = await stage.story.accepted('Hiwet');
});

afterAll(() => stage.close());

/** An answer without what differs for each request, and without the identifier that was asked for. */
const bytes = ({ status, text }: { status: number; text: string }, id: string) =>
  `${status} ${text.replaceAll(/"requestId":"[^"]*"/g, '').replaceAll(id, '…')}`;

const pages = () => [
  `/v1/participants/${her.participantId}`,
  `/v1/attempts/${her.attemptId}`,
  `/v1/attempts/${her.attemptId}/proposals`,
  `/v1/attempts/${her.attemptId}/reports`,
];

async function readsAsAbsent(browser: Browser): Promise<void> {
  for (const path of pages()) {
    const id = path.match(/[0-9a-f-]{36}/)![0];
    const absent = nowhere();
    const [hidden, nothing] = [await browser.get(path), await browser.get(path.replace(id, absent))];
    expect(hidden.status).toBe(404);
    expect(bytes(hidden, id)).toBe(bytes(nothing, absent));
  }
  for (const path of ['/v1/participants', '/v1/attempts?box=running', '/v1/attempts?box=waiting']) {
    expect((await browser.get(path)).text).not.toContain(her.participantId);
    expect((await browser.get(path)).text).not.toContain(her.attemptId);
  }
}

const counted = async (browser: Browser) => (await browser.get('/v1/attempts?box=running')).body['counts'];

test('a coordinator whom she keeps away meets nothing of her, and a colleague all that she met before', async () => {
  const before = [
    await counted(kept),
    await Promise.all(pages().map((page) => colleague.get(page))),
  ] as const;
  await keeps([], [stage.region.bridge.coordinator.memberId]);
  await readsAsAbsent(kept);
  const { running } = before[0] as { running: number };
  expect(await counted(kept)).toMatchObject({ running: running - 1 });
  expect(await counted(colleague)).toMatchObject({ running });
  const after = await Promise.all(pages().map((page) => colleague.get(page)));
  expect(after.map(({ text }) => text)).toEqual(before[1].map(({ text }) => text));
});

test('nor does he write: accepting, proposing, reporting and assigning all meet what does not exist', async () => {
  await keeps([], [stage.region.bridge.coordinator.memberId]);
  const tries: [string, object][] = [
    [`/v1/attempts/${her.attemptId}/decisions`, { decision: 'accept', version: 2 }],
    [`/v1/attempts/${her.attemptId}/proposals`, { offerId: nowhere() }],
    [`/v1/attempts/${her.attemptId}/reports`, { mood: 'good', hours: 1, nextStep: 'again' }],
    [
      `/v1/participants/${her.participantId}/assignments`,
      { memberId: stage.region.bridge.volunteer.memberId },
    ],
  ];
  for (const [path, body] of tries) expect((await kept.send('POST', path, body)).status).toBe(404);
});

test('an organisation that she keeps away meets nothing of her', async () => {
  await keeps([stage.region.bridge.id], []);
  await readsAsAbsent(kept);
  await readsAsAbsent(colleague);
});

test('a socket that he has open hears the one goodbye, and a colleague’s hears nothing of it', async () => {
  const [his, theirs] = [
    await listen(stage.address, kept.cookie),
    await listen(stage.address, colleague.cookie),
  ];
  const open = [{ type: 'participant', id: her.participantId } as const];
  his.watch(open);
  theirs.watch(open);
  await keeps([], [stage.region.bridge.coordinator.memberId]);
  await his.hears(({ type, id }) => type === 'gone' && id === her.participantId);
  const earlier = theirs.heard.filter(({ type }) => type === 'gone');
  expect(earlier).toEqual([]);
  his.close();
  theirs.close();
});

test('to its sender a referral to whom she keeps away reads as one that she does not answer, byte for byte', async () => {
  const sender = await stage.member(stage.region.delft.guide);
  const told = async (named: boolean) => {
    her = { ...her, participantId: await stage.story.participant('Same') };
    if (named) await keeps([stage.region.bridge.id], []);
    const sending = {
      participantId: her.participantId,
      recipientId: stage.region.bridge.id,
      offerId: null,
      why: 'x',
      categories: ['identity'],
    };
    const sent = await sender.send('POST', '/v1/referrals', sending);
    const id = sent.body['id'] as string;
    const page = await sender.get(`/v1/referrals/${id}`);
    const [asked] = page.body['attempts'] as { id: string }[];
    return [sent, page].map(({ status, text }) =>
      `${status} ${text}`
        .replaceAll(id, '…')
        .replaceAll(asked!.id, '…')
        .replaceAll(her.participantId, '…')
        .replaceAll(sent.body['reference'] as string, '…')
        .replaceAll(/T[\d:.]+Z/g, ''),
    );
  };
  expect(await told(true)).toEqual(await told(false));
});

test('her list is hers: a member reads and writes none, and another participant an empty one', async () => {
  await keeps([stage.region.other.id], []);
  for (const path of ['/v1/my/keep-away', '/v1/my/safety']) {
    expect((await colleague.get(path)).status).toBe(403);
    expect((await stage.nobody().get(path)).status).toBe(401);
  }
  const other = await stage.participant(await stage.story.participant('Amina'));
  expect((await other.get('/v1/my/keep-away')).body).toMatchObject({ organisations: [], members: [] });
});

test('bad lists are one problem that says all that is wrong', async () => {
  const herPhone = await stage.participant(her.participantId);
  const bad = { organisations: [stage.region.delft.id, nowhere()], members: [nowhere()] };
  const { status, body } = await herPhone.send('PUT', '/v1/my/keep-away', bad);
  expect(status).toBe(400);
  expect((body['errors'] as { path: string }[]).map(({ path }) => path)).toEqual([
    'organisations.0',
    'organisations.1',
    'members.0',
  ]);
  const twice = { organisations: [stage.region.other.id, stage.region.other.id], members: ['x'] };
  expect((await herPhone.send('PUT', '/v1/my/keep-away', twice)).status).toBe(400);
});

test('she writes and reads her list over her own phone', async () => {
  const herPhone = await stage.participant(her.participantId);
  const list = { organisations: [stage.region.other.id], members: [stage.region.bridge.volunteer.memberId] };
  expect((await herPhone.send('PUT', '/v1/my/keep-away', list)).status).toBeLessThan(300);
  expect((await herPhone.get('/v1/my/keep-away')).body).toMatchObject({
    organisations: [{ id: stage.region.other.id }],
    members: [{ id: stage.region.bridge.volunteer.memberId }],
  });
});

describe('safety mode', () => {
  const circleAt = async (browser: Browser) =>
    (
      (await browser.get(`/v1/participants/${her.participantId}`)).body['arcs'] as {
        organisation: { id: string };
      }[]
    ).map(({ organisation }) => organisation.id);

  test('while it is on, sender and receiver do not know of one another around her', async () => {
    const sender = await stage.member(stage.region.delft.guide);
    const herPhone = await stage.participant(her.participantId);
    const { delft, bridge } = stage.region;
    expect((await circleAt(colleague)).sort()).toEqual([delft.id, bridge.id].sort());
    expect((await herPhone.send('PUT', '/v1/my/safety', { on: true })).status).toBeLessThan(300);
    expect((await herPhone.get('/v1/my/safety')).body).toEqual({ on: true });
    expect(await circleAt(colleague)).toEqual([bridge.id]);
    expect(await circleAt(sender)).toEqual([delft.id]);
    const circle = (await herPhone.get('/v1/my/circle')).body['arcs'] as object[];
    expect(circle).toHaveLength(2);
    await stage.use(WriteSafety).execute(herself(her.participantId), false);
    expect((await circleAt(colleague)).sort()).toEqual([delft.id, bridge.id].sort());
  });
});

test('off the list a coordinator sees what still stands, and nothing that she withdrew meanwhile', async () => {
  await keeps([], [stage.region.bridge.coordinator.memberId]);
  await keeps([], []);
  expect((await kept.get(`/v1/participants/${her.participantId}`)).status).toBe(200);
  await keeps([], [stage.region.bridge.coordinator.memberId]);
  await stage.use(WithdrawConsent).execute(herself(her.participantId), stage.region.bridge.id);
  await keeps([], []);
  await readsAsAbsent(kept);
});
