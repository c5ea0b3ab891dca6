import type { EventName } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Sessions } from '@kring/platform-identity';
import { PUBLIC, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { onEachCarrier } from '@kring/testing';
import { accountOf, setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';
import { listen, type Listener } from '../setup/listener.js';

/** Settles when the server has closed this line. */
const putOut = (listener: Listener): Promise<string> =>
  new Promise((resolve, reject) => {
    if (!listener.socket.connected) return resolve('closed before');
    const late = setTimeout(() => reject(new Error('Its line is still open.')), 10_000);
    listener.socket.once('disconnect', (reason) => {
      clearTimeout(late);
      resolve(reason);
    });
  });

onEachCarrier((carrier) => {
  let stage: ApiStage;
  const lines: Listener[] = [];

  beforeAll(async () => {
    stage = await setApiStage({ worker: true, known: { ...(await carrier()) } });
  });

  afterAll(async () => {
    lines.forEach((line) => line.close());
    await stage.close();
  });

  const open = async (browser: Browser): Promise<Listener> => {
    const line = await listen(stage.address, browser.cookie);
    lines.push(line);
    return line;
  };

  /** Says that something changed for this holder, as a use case does it. */
  const say = (name: EventName, subjectId: string, holderId: string) =>
    stage
      .use(UnitOfWork)
      .run(PUBLIC, async () =>
        stage.use(Outbox).append({ name, subjectId, touches: [{ kind: 'holder', id: holderId }] }),
      );

  const change = async (member: MemberActor, set: string, name: EventName) => {
    await stage.database.query(`update organisations.member set ${set} where id = $1`, [member.memberId]);
    await say(name, member.memberId, await accountOf(stage, member.memberId));
  };

  const statusOf = async (browser: Browser) => (await browser.get('/v1/session')).status;

  test('a session that is ended: 401, its page says goodbye, its line closes; the others stay', async () => {
    const actor = stage.region.bridge.coordinator;
    const [here, there] = [await stage.member(actor), await stage.member(actor)];
    const [stays, goes] = [await open(here), await open(there)];
    const participantId = await stage.story.participant('Amina');
    const { attemptId } = await stage.story.referral(participantId);
    goes.watch([{ type: 'attempt', id: attemptId }]);
    await stage.story.answers(participantId, 'yes');
    await goes.hears(({ type, id }) => type === 'attempt' && id === attemptId);
    const account = await accountOf(stage, actor.memberId);
    const listed = await stage.database.query<{ id: string }>(
      'select id from identity.session where hash = $1',
      [there.sessionHash],
    );
    const closed = putOut(goes);
    await stage.use(Sessions).end(account, listed[0]!.id);
    expect(await statusOf(there)).toBe(401);
    await goes.hears(({ type, id }) => type === 'gone' && id === attemptId);
    expect(await closed).toBe('io server disconnect');
    await expect(listen(stage.address, there.cookie)).rejects.toThrow('not signed in');
    expect([await statusOf(here), stays.socket.connected]).toEqual([200, true]);
    expect(stays.heard.filter(({ type }) => type === 'gone')).toEqual([]);
  });

  test('signing out closes every page of that session', async () => {
    const browser = await stage.member(stage.region.other.coordinator);
    const tabs = [await open(browser), await open(browser)];
    const closed = Promise.all(tabs.map(putOut));
    expect((await browser.send('POST', '/v1/session/end')).status).toBe(204);
    expect(await statusOf(browser)).toBe(401);
    expect(await closed).toEqual(['io server disconnect', 'io server disconnect']);
  });

  test('ending the others leaves the one that she says it from', async () => {
    const actor = stage.region.rijswijk.guide;
    const [here, there] = [await stage.member(actor), await stage.member(actor)];
    const [stays, goes] = [await open(here), await open(there)];
    const account = await accountOf(stage, actor.memberId);
    const current = await stage.database.query<{ id: string }>(
      'select id from identity.session where hash = $1',
      [here.sessionHash],
    );
    const closed = putOut(goes);
    await stage.use(Sessions).endAll(account, current[0]!.id);
    await closed;
    expect([await statusOf(here), await statusOf(there)]).toEqual([200, 401]);
    expect(stays.socket.connected).toBe(true);
  });

  test('a participant who ends what is open elsewhere is heard there too', async () => {
    const participantId = await stage.story.participant('Hiwet');
    const phone = await stage.participant(participantId);
    const line = await open(phone);
    const closed = putOut(line);
    await stage.use(Sessions).endAll(participantId);
    await closed;
    expect(await statusOf(phone)).toBe(401);
  });

  test('a suspended member: 401, her lines close, and she is not let in again', async () => {
    const browser = await stage.member(stage.region.bridge.volunteer);
    const line = await open(browser);
    const closed = putOut(line);
    await change(stage.region.bridge.volunteer, `state = 'suspended'`, 'member.suspended');
    expect(await statusOf(browser)).toBe(401);
    await closed;
    await expect(listen(stage.address, browser.cookie)).rejects.toThrow('not signed in');
  });

  test('a changed role: her old pages close, on every line, and she comes back as who she is now', async () => {
    const browser = await stage.member(stage.region.delft.director);
    const [one, two] = [await open(browser), await open(browser)];
    const closed = Promise.all([putOut(one), putOut(two)]);
    await change(stage.region.delft.director, `role = 'caseworker'`, 'member.changed');
    await closed;
    const { body } = await browser.get('/v1/session');
    expect(body).toMatchObject({ member: { role: 'caseworker' } });
    expect((await open(browser)).socket.connected).toBe(true);
  });

  test('a changed role closes her pages also where she reads as herself in both', async () => {
    const actor = stage.region.adviser;
    const line = await open(await stage.member(actor));
    const closed = putOut(line);
    await change(actor, `role = 'caseworker'`, 'member.changed');
    expect(await closed).toBe('io server disconnect');
  });

  test('a line of before a changed role hears nothing, also beside one of after it', async () => {
    const actor = stage.region.administrator;
    const browser = await stage.member(actor);
    const before = await open(browser);
    // Nobody says so: only the check at delivery stands between.
    await stage.database.query(`update organisations.member set role = 'coordinator' where id = $1`, [
      actor.memberId,
    ]);
    const after = await open(browser);
    const closed = putOut(before);
    await say('member.changed', actor.memberId, await accountOf(stage, actor.memberId));
    await closed;
    expect(after.socket.connected).toBe(true);
  });

  test('that somebody else’s session ended is heard by nobody', async () => {
    const browser = await stage.member(stage.region.delft.guide);
    const line = await open(browser);
    const other = await open(await stage.member(stage.region.waiting.coordinator));
    const closed = putOut(other);
    await stage.use(Sessions).endAll(await accountOf(stage, stage.region.waiting.coordinator.memberId));
    await closed;
    expect([line.socket.connected, line.heard]).toEqual([true, []]);
  });
});
