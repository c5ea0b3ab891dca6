import { PinTooEasy, TokenLocked, WrongPin } from '@kring/participants-domain';
import type { ParticipantActor } from '@kring/platform-kernel';
import { FixedClock, setStage, type Stage } from '@kring/testing';
import { CurrentPinMissing } from '../participants.errors.js';
import { Pins } from '../pins.js';
import { ChoosePin, type Here } from './choose-pin.js';
import { FindWayBack } from './find-way-back.js';
import { ReturnByPin } from './return-by-pin.js';

const PIN = '26849';
const today = new Date();
const clock = new FixedClock(today);
const address = '192.0.2.1';
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(async () => {
  clock.moveTo(today);
  await stage.database.query('delete from participants.rate');
});

afterAll(() => stage.close());

const here = (more: Partial<Here> = {}): Here => ({
  deviceToken: undefined,
  device: 'Chrome op Android',
  way: 'link',
  address,
  ...more,
});
const herself = async (assurance: 'high' | 'low' = 'high'): Promise<ParticipantActor> => ({
  kind: 'participant',
  participantId: await stage.story.participant(),
  assurance,
});
const choose = (actor: ParticipantActor, pin = PIN, more: Partial<Here> = {}) =>
  stage.use(ChoosePin).execute(actor, { pin, ownPhone: true }, here(more));
const enter = (token: string | null | undefined, pin = PIN) =>
  stage.use(ReturnByPin).execute(token ?? undefined, pin, address);
const at = (token: string | null) => stage.use(FindWayBack).execute(token ?? undefined);
/** Runs this with every PIN wrong at once: what is tried then stands apart from the seconds that hashing takes. */
async function withoutHashing<T>(run: () => Promise<T>): Promise<T> {
  const pins = stage.use(Pins);
  const slow = pins.matches.bind(pins);
  pins.matches = () => Promise.resolve(false);
  return run().finally(() => (pins.matches = slow));
}
const tries = (participantId: string) =>
  stage.database.query(
    'select tries from participants.return_token where participant_id = $1 and ended_at is null order by made_at, id',
    [participantId],
  );

test('on a phone of her own her PIN is enough', async () => {
  const actor = await herself();
  const phone = await choose(actor);
  expect(await at(phone)).toEqual({ phone: 'pin' });
  expect(await enter(phone)).toEqual({ ...actor, language: 'ar' });
});

test('a phone that is not her own keeps nothing, and her PIN opens nothing there', async () => {
  const actor = await herself();
  const token = await stage.use(ChoosePin).execute(actor, { pin: PIN, ownPhone: false }, here());
  expect(token).toBeNull();
  expect(await tries(actor.participantId)).toEqual([]);
  await expect(enter(undefined)).rejects.toMatchObject({ kind: 'absent' });
  expect(await at(null)).toEqual({ phone: 'unknown' });
});

test('a wrong PIN is counted although its answer is an error, and the right one starts the tries again', async () => {
  const phone = await choose(await herself());
  await expect(enter(phone, '11112')).rejects.toThrow(new WrongPin(4));
  await expect(enter(phone, '11112')).rejects.toThrow(new WrongPin(3));
  await enter(phone);
  await expect(enter(phone, '11112')).rejects.toThrow(new WrongPin(4));
});

test('after five wrong PINs the right one is refused too, and the phone says that it is locked', async () => {
  const phone = await choose(await herself());
  for (let left = 4; left > 0; left -= 1)
    await expect(enter(phone, '11112')).rejects.toThrow(new WrongPin(left));
  await expect(enter(phone, '11112')).rejects.toThrow(TokenLocked);
  await expect(enter(phone)).rejects.toThrow(TokenLocked);
  expect(await at(phone)).toEqual({ phone: 'locked' });
});

test('twenty wrong PINs at once are no more than five tries', async () => {
  const actor = await herself();
  const phone = await choose(actor);
  const outcomes = await withoutHashing(() =>
    Promise.allSettled(Array.from({ length: 20 }, () => enter(phone, '11112'))),
  );
  const reasons = outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason as Error);
  expect(reasons.filter((reason) => reason instanceof WrongPin)).toHaveLength(4);
  expect(reasons.filter((reason) => reason instanceof TokenLocked)).toHaveLength(16);
  expect(await tries(actor.participantId)).toEqual([{ tries: 5 }]);
});

test('each phone counts its own tries: one that is locked leaves the other open', async () => {
  const actor = await herself();
  const [lost, hers] = [await choose(actor), await choose(actor)];
  for (let tried = 0; tried < 5; tried += 1) await enter(lost, '11112').catch(() => undefined);
  expect(await at(lost)).toEqual({ phone: 'locked' });
  expect(await enter(hers)).toMatchObject({ participantId: actor.participantId });
});

test('choosing a PIN anew on a locked phone opens it again, and its former number is worth nothing', async () => {
  const actor = await herself();
  const locked = await choose(actor);
  for (let tried = 0; tried < 5; tried += 1) await enter(locked, '11112').catch(() => undefined);
  const opened = await choose(actor, '735921', { deviceToken: locked! });
  expect(await at(locked)).toEqual({ phone: 'unknown' });
  await expect(enter(opened)).rejects.toThrow(WrongPin);
  expect(await enter(opened, '735921')).toMatchObject({ participantId: actor.participantId });
});

test('another person’s PIN does not open her phone', async () => {
  const phone = await choose(await herself(), PIN);
  await choose(await herself(), '735921');
  await expect(enter(phone, '735921')).rejects.toThrow(WrongPin);
});

test('an easy PIN is refused and nothing is kept', async () => {
  const actor = await herself();
  await expect(choose(actor, '12345')).rejects.toThrow(PinTooEasy);
  expect(await tries(actor.participantId)).toEqual([]);
});

describe('whoever picks up an open phone', () => {
  test('must know the PIN to change it, and has five tries', async () => {
    const actor = await herself();
    const phone = (await choose(actor))!;
    const change = (current?: string) =>
      stage
        .use(ChoosePin)
        .execute(
          actor,
          { pin: '735921', ownPhone: true, ...(current ? { current } : {}) },
          here({ way: 'pin', deviceToken: phone }),
        );
    await expect(change()).rejects.toThrow(CurrentPinMissing);
    for (let left = 4; left > 0; left -= 1)
      await expect(change('11112')).rejects.toMatchObject({ triesLeft: left, path: 'current' });
    await expect(change('11112')).rejects.toThrow(TokenLocked);
    await expect(change(PIN)).rejects.toThrow(TokenLocked);
    expect(await at(phone)).toEqual({ phone: 'locked' });
  });

  test('may change it when she knows it', async () => {
    const actor = await herself();
    const deviceToken = (await choose(actor))!;
    const chosen = { pin: '735921', current: PIN, ownPhone: true };
    const phone = await stage.use(ChoosePin).execute(actor, chosen, here({ way: 'pin', deviceToken }));
    expect(await enter(phone, '735921')).toMatchObject({ participantId: actor.participantId });
  });
});

describe('assurance', () => {
  test('stays low by a PIN that was chosen where it was low, until she proves otherwise', async () => {
    const low = await herself('low');
    const phone = await choose(low);
    expect(await enter(phone)).toMatchObject({ assurance: 'low' });
    const again = await choose({ ...low, assurance: 'high' }, PIN, { deviceToken: phone! });
    expect(await enter(again)).toMatchObject({ assurance: 'high' });
  });

  test('is low on a sure phone too, once her PIN went through other hands', async () => {
    const high = await herself();
    const phone = await choose(high);
    await choose({ ...high, assurance: 'low' }, '735921');
    expect(await enter(phone, '735921')).toMatchObject({ assurance: 'low' });
  });
});

test('from one address sixty wrong tries are taken, for however many phones; then it waits', async () => {
  const phone = await choose(await herself());
  await withoutHashing(async () => {
    for (let tried = 0; tried < 60; tried += 1) await enter(`nobody’s ${tried}`).catch(() => undefined);
  });
  await expect(enter(phone)).rejects.toMatchObject({ kind: 'too-many', name: 'TooBusyHere' });
  clock.moveTo(new Date(today.getTime() + 16 * 60_000));
  expect(await enter(phone)).toMatchObject({ kind: 'participant' });
});

test('neither the phone’s number nor her PIN is stored as it is, and no address', async () => {
  const actor = await herself();
  const phone = await choose(actor);
  await enter(phone, '11112').catch(() => undefined);
  const [kept] = await stage.database.query<{ all: string }>(
    `select concat(
       (select string_agg(t::text, ' ') from participants.return_token t),
       (select string_agg(p::text, ' ') from participants.pin p where participant_id = $1),
       (select string_agg(r::text, ' ') from participants.rate r)) as all`,
    [actor.participantId],
  );
  expect(kept!.all).not.toContain(phone!);
  expect(kept!.all).not.toMatch(new RegExp(`[(,]${PIN}[,)]`));
  expect(kept!.all).not.toContain(address);
});
