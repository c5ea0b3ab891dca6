import { WithdrawConsent } from '@kring/consents';
import type { Signal } from '@kring/contracts';
import { watchingKey, type Watching } from '@kring/platform-access';
import { herself, onEachCarrier } from '@kring/testing';
import { Redis } from 'ioredis';
import { setApiStage, type ApiStage } from '../setup/api-stage.js';
import { listen, type Listener } from '../setup/listener.js';

const about = (type: Signal['type'], id: string) => (signal: Signal) =>
  signal.type === type && signal.id === id;

/** The whole of her story, with everyone's page open; says what each heard. */
async function play(stage: ApiStage) {
  const { region, story } = stage;
  const open = async (actor: Parameters<ApiStage['member']>[0]) =>
    listen(stage.address, (await stage.member(actor)).cookie);
  const receiver = await open(region.bridge.coordinator);
  const colleague = await open(region.bridge.volunteer);
  const stranger = await open(region.other.coordinator);
  const sender = await open(region.delft.guide);
  const participantId = await story.participant('Hiwet');
  const her = await listen(stage.address, (await stage.participant(participantId)).cookie);
  const { attemptId, referralId } = await story.referral(participantId);
  await story.answers(participantId, 'yes');
  await receiver.hears(about('attempt', attemptId));
  await story.accepts(attemptId);
  await sender.hears(about('referral', referralId));
  receiver.watch([
    { type: 'attempt', id: attemptId },
    { type: 'participant', id: participantId },
  ]);
  return { participantId, attemptId, referralId, receiver, colleague, stranger, sender, her };
}

/** As a browser does it: it tries until it is let in again. */
async function comesBack(address: string, cookie: string): Promise<Listener> {
  for (const start = Date.now(); ;) {
    const listener = await listen(address, cookie).catch(() => null);
    if (listener) return listener;
    if (Date.now() - start > 15_000) throw new Error('It was not let in again in fifteen seconds.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const close = (listeners: Listener[]) => listeners.forEach((listener) => listener.close());

onEachCarrier((carrier) => {
  let stage: ApiStage;
  let played: Awaited<ReturnType<typeof play>>;
  let redisUrl: string | undefined;

  beforeAll(async () => {
    const known = await carrier();
    redisUrl = known.KRING_REDIS_URL;
    stage = await setApiStage({ worker: true, known: { ...known } });
    played = await play(stage);
  });

  afterAll(async () => {
    close([played.receiver, played.colleague, played.stranger, played.sender, played.her]);
    await stage.close();
  });

  /** Ends the connection on which the api hears signals. */
  async function cutTheLine(): Promise<void> {
    if (!redisUrl) {
      await stage.database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'listen kring_signal'`,
      );
      return;
    }
    const redis = new Redis(redisUrl);
    const clients = String(await redis.client('LIST')).split('\n');
    for (const client of clients.filter((line) => line.includes('name=kring-signals-in'))) {
      if (client.includes(` db=${redis.options.db} `)) {
        await redis.client('KILL', 'ID', /\bid=(\d+)/.exec(client)![1]!);
      }
    }
    redis.disconnect();
  }

  test('a socket without a session is refused', async () => {
    await expect(listen(stage.address, '')).rejects.toThrow('not signed in');
    await expect(listen(stage.address, 'kring=forged.signature')).rejects.toThrow('not signed in');
  });

  test('whoever has nothing to do with it hears nothing', () => {
    expect(played.stranger.heard).toEqual([]);
    expect(played.colleague.heard).toEqual([]);
  });

  test('a signal is a kind and an identifier, and nothing else', () => {
    for (const signal of [...played.receiver.heard, ...played.sender.heard, ...played.her.heard]) {
      expect(Object.keys(signal).sort()).toEqual(['id', 'type']);
    }
  });

  test('the sender hears of the referral, never of the attempt', () => {
    expect(new Set(played.sender.heard.map((signal) => signal.type))).toEqual(
      new Set(['participant', 'referral']),
    );
  });

  test('a session that was ended hears nothing more, and is put out', async () => {
    const browser = await stage.member(stage.region.bridge.coordinator);
    const ended = await listen(stage.address, browser.cookie);
    const out = new Promise((resolve) => ended.socket.once('disconnect', resolve));
    await browser.send('POST', '/v1/session/end');
    const other = await stage.story.participant('Amina');
    const { attemptId } = await stage.story.referral(other);
    await stage.story.answers(other, 'yes');
    await played.receiver.hears(about('attempt', attemptId));
    await out;
    expect(ended.heard).toEqual([]);
  });

  test('a suspended member hears nothing more', async () => {
    const guide = stage.region.rijswijk.guide;
    const suspended = await listen(stage.address, (await stage.member(guide)).cookie);
    await stage.database.query(`update organisations.member set state = 'suspended' where id = $1`, [
      guide.memberId,
    ]);
    await stage.story.participant('Zahra', { ...guide, memberId: guide.memberId });
    await new Promise((settle) => setTimeout(settle, 500));
    expect(suspended.heard).toEqual([]);
  });

  test('when signals may have been missed, browsers lose their line, to come back and ask anew', async () => {
    const browser = await stage.member(stage.region.delft.director);
    const listener = await listen(stage.address, browser.cookie);
    const lost = new Promise<string>((resolve) => listener.socket.once('disconnect', resolve));
    await cutTheLine();
    // Socket.io comes back by itself after this reason, and not after a goodbye of the server.
    expect(await lost).toMatch(/transport/);
    played.receiver.close();
    const receiver = await stage.member(stage.region.bridge.coordinator);
    played.receiver = await comesBack(stage.address, receiver.cookie);
    played.receiver.watch([
      { type: 'attempt', id: played.attemptId },
      { type: 'participant', id: played.participantId },
    ]);
    played.sender = await listen(stage.address, (await stage.member(stage.region.delft.guide)).cookie);
  });

  test('when she withdraws, the open page hears goodbye and nothing else, and her sender nothing', async () => {
    const { receiver, sender, participantId, attemptId } = played;
    const [before, told] = [receiver.heard.length, sender.heard.length];
    await stage.use(WithdrawConsent).execute(herself(participantId), stage.region.bridge.id);
    await receiver.hears(about('gone', attemptId));
    await receiver.hears(about('gone', participantId));
    await new Promise((settle) => setTimeout(settle, 500));
    expect(receiver.heard.slice(before).map((signal) => signal.type)).toEqual(['gone', 'gone']);
    expect(sender.heard.slice(told)).toEqual([]);
  });
});

describe('without the check at delivery', () => {
  test('the stranger hears what is not hers: the check is what keeps it from her', async () => {
    const everyone = (_: string, __: string, ___: unknown, watching: readonly Watching[]) =>
      Promise.resolve(new Set(watching.map(watchingKey)));
    const stage = await setApiStage({ worker: true, api: { walls: { whoSees: everyone } } });
    const played = await play(stage);
    await played.stranger.hears(about('attempt', played.attemptId));
    close([played.receiver, played.colleague, played.stranger, played.sender, played.her]);
    await stage.close();
  });
});
