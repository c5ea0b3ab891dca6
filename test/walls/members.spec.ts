import type { Roster, VettingList } from '@kring/contracts';
import { accountOf, setApiStage, type Answer, type ApiStage, type Browser } from '../setup/api-stage.js';
import { listen } from '../setup/listener.js';

// Who looks after whom, over HTTP: what is not yours reads as absent, and a change bites on every open page.

let stage: ApiStage;
let administrator: Browser;
let director: Browser;

beforeAll(async () => {
  stage = await setApiStage({ worker: true });
  administrator = await stage.member(stage.region.administrator);
  director = await stage.member(stage.region.delft.director);
});

afterAll(() => stage.close());

const told = ({ status, body }: Answer) => JSON.stringify({ status, ...body, requestId: '' });
const NOBODY = '0199aaaa-0000-7000-8000-000000000099';
const roster = async (browser = administrator) => (await browser.get('/v1/roster')).body as unknown as Roster;
const line = async (id: string) => (await roster()).items.find((one) => one.id === id)!;

test('suspending somebody ends her open page and her session; reinstated she comes in anew', async () => {
  const { memberId } = stage.region.bridge.volunteer;
  const her = await stage.member(stage.region.bridge.volunteer);
  const page = await listen(stage.address, her.cookie);
  const closed = new Promise((gone) => page.socket.once('disconnect', gone));
  const { version, may } = await line(memberId);
  expect(may).toEqual(['change-role', 'suspend']);
  const suspended = await administrator.send('POST', `/v1/members/${memberId}/suspend`, { version });
  expect(suspended.status).toBe(200);
  expect((await her.get('/v1/session')).status).toBe(401);
  expect(await closed).toBe('io server disconnect');
  expect(await line(memberId)).toMatchObject({ state: 'suspended', may: ['change-role', 'reinstate'] });
  const next = { version: version + 1 };
  expect((await administrator.send('POST', `/v1/members/${memberId}/reinstate`, next)).status).toBe(200);
  expect((await her.get('/v1/session')).status).toBe(401);
  const anew = await stage.member(stage.region.bridge.volunteer);
  expect((await anew.get('/v1/session')).status).toBe(200);
});

test('another role ends the page that was open under the former one', async () => {
  const invited = { name: 'Els', mail: 'els@example.nl', role: 'caseworker' };
  const { body } = await administrator.send('POST', '/v1/invitations', invited);
  const id = body['id'] as string;
  const account = await accountOf(stage, stage.region.other.coordinator.memberId);
  await stage.database.query(
    `update organisations.member set state = 'active', account_id = $2 where id = $1`,
    [id, account],
  );
  const her = await stage.member({ ...stage.region.administrator, memberId: id });
  const page = await listen(stage.address, her.cookie);
  const closed = new Promise((gone) => page.socket.once('disconnect', gone));
  const change = { role: 'coordinator', version: 1 };
  expect((await administrator.send('PUT', `/v1/members/${id}/role`, change)).status).toBe(200);
  await closed;
  expect((await her.get('/v1/session')).body).toMatchObject({ member: { role: 'coordinator' } });
});

test('somebody of another organisation reads as absent, whatever is tried', async () => {
  const { memberId } = stage.region.other.coordinator;
  const tries = (id: string) => [
    administrator.send('PUT', `/v1/members/${id}/role`, { role: 'volunteer', version: 1 }),
    administrator.send('POST', `/v1/members/${id}/suspend`, { version: 1 }),
    administrator.send('POST', `/v1/members/${id}/reinstate`, { version: 1 }),
    administrator.send('POST', `/v1/members/${id}/invitations`),
  ];
  const [hidden, absent] = [await Promise.all(tries(memberId)), await Promise.all(tries(NOBODY))];
  expect(hidden.map(told)).toEqual(absent.map(told));
  for (const { status } of hidden) expect(status).toBe(404);
});

test('herself, the last one and a stale version are each refused with a sentence', async () => {
  const { memberId } = stage.region.administrator;
  const suspend = (id: string, version: number) =>
    administrator.send('POST', `/v1/members/${id}/suspend`, { version });
  expect((await suspend(memberId, 1)).status).toBe(403);
  const volunteer = await line(stage.region.bridge.volunteer.memberId);
  expect((await suspend(volunteer.id, volunteer.version + 7)).status).toBe(409);
});

test('teams: made, renamed, filled with colleagues, and with nobody from elsewhere', async () => {
  const { body, status } = await administrator.send('POST', '/v1/teams', { name: 'Taal' });
  expect(status).toBe(201);
  expect((await administrator.send('POST', '/v1/teams', { name: 'Taal' })).status).toBe(409);
  const { volunteer } = stage.region.bridge;
  const memberIds = [volunteer.memberId, stage.region.other.coordinator.memberId];
  const path = `/v1/teams/${String(body['id'])}`;
  const written = { name: 'Taal en thee', memberIds, version: 1 };
  expect((await administrator.send('PUT', path, written)).status).toBe(200);
  expect((await administrator.send('PUT', path, written)).status).toBe(409);
  expect((await director.send('PUT', path, { ...written, version: 2 })).status).toBe(404);
  expect((await roster()).teams).toMatchObject([{ name: 'Taal en thee', memberIds: [volunteer.memberId] }]);
  expect((await line(volunteer.memberId)).teams).toMatchObject([{ name: 'Taal en thee' }]);
});

test('the roster and the vetting are not everyone’s', async () => {
  for (const actor of [stage.region.bridge.volunteer, stage.region.delft.guide, stage.region.adviser]) {
    expect((await (await stage.member(actor)).get('/v1/roster')).status).toBe(403);
  }
  for (const browser of [administrator, await stage.member(stage.region.delft.guide)]) {
    expect((await browser.get('/v1/vetting')).status).toBe(403);
    expect((await browser.send('POST', '/v1/organisations', {})).status).toBe(403);
  }
});

test('an absence is one’s own, and no colleague of another organisation covers', async () => {
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const { bridge, other, delft } = stage.region;
  const [samira, stranger] = [await stage.member(bridge.coordinator), await stage.member(other.coordinator)];
  expect((await samira.send('PUT', '/v1/absence', { until, coverId: null })).status).toBe(204);
  expect((await stranger.get('/v1/absence')).body).toEqual({ until: null, coverId: null });
  for (const coverId of [other.coordinator.memberId, delft.guide.memberId]) {
    const refused = await samira.send('PUT', '/v1/absence', { until, coverId });
    expect([refused.status, refused.body['errors']]).toMatchObject([400, [{ path: 'coverId' }]]);
  }
  expect((await (await stage.member(bridge.volunteer)).get('/v1/absence')).status).toBe(403);
});

test('who waits for vetting is told so, and receives from the moment that a municipality vouches', async () => {
  const { id, coordinator } = stage.region.waiting;
  const waiting = await stage.member(coordinator);
  const mayReceive = async () =>
    ((await waiting.get('/v1/session')).body['organisation'] as { mayReceive: boolean }).mayReceive;
  expect(await mayReceive()).toBe(false);
  const vouch = { capacity: 'controller', contactCheckedOn: '2026-01-01', agreementSignedOn: '2026-01-02' };
  const { body, status } = await director.send('POST', `/v1/organisations/${id}/vouchings`, vouch);
  expect([status, await mayReceive()]).toEqual([201, true]);
  const list = (await director.get('/v1/vetting')).body as unknown as VettingList;
  expect(list.items.find((one) => one.id === id)).toMatchObject({ vouching: { id: body['id'] } });
  expect((await director.send('POST', `/v1/vouchings/${String(body['id'])}/end`)).status).toBe(204);
  expect(await mayReceive()).toBe(false);
});

test('everything that is wrong with an organisation or a vouching comes back at once', async () => {
  const paths = ({ body }: Answer) => (body['errors'] as { path: string }[]).map(({ path }) => path);
  const organisation = {
    name: '',
    kind: 'municipality',
    place: '',
    about: 'x',
    contact: { name: '', mail: 'x' },
  };
  const added = await director.send('POST', '/v1/organisations', organisation);
  expect(paths(added)).toEqual(
    expect.arrayContaining(['name', 'kind', 'place', 'contact.name', 'contact.mail']),
  );
  const vouch = { capacity: 'friend', contactCheckedOn: 'soon', agreementSignedOn: '2026-02-30' };
  const path = `/v1/organisations/${stage.region.waiting.id}/vouchings`;
  const vouched = await director.send('POST', path, vouch);
  expect(paths(vouched).sort()).toEqual(['agreementSignedOn', 'capacity', 'contactCheckedOn']);
});
