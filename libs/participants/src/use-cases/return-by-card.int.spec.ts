import { CardRefused, canonicalCard } from '@kring/participants-domain';
import { SystemClock, type ParticipantActor } from '@kring/platform-kernel';
import { setStage, testSettings, type Stage } from '@kring/testing';
import { PinMissing } from '../participants.errors.js';
import { PinRepository } from '../data/pin.repository.js';
import { Pins } from '../pins.js';
import { ChoosePin } from './choose-pin.js';
import { MakeCard } from './make-card.js';
import { ReturnByCard } from './return-by-card.js';
import { ReturnByPin } from './return-by-pin.js';

const PIN = '26849';
const address = '192.0.2.1';
const UNKNOWN = '0123456789ABCDEF';
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

beforeEach(() => stage.database.query('delete from participants.rate'));

afterAll(() => stage.close());

async function withPin(assurance: 'high' | 'low' = 'high', pin = PIN) {
  const participantId = await stage.story.participant();
  const actor: ParticipantActor = { kind: 'participant', participantId, assurance };
  const here = { deviceToken: undefined, device: 'Chrome op Android', way: 'link', address } as const;
  const phone = await stage.use(ChoosePin).execute(actor, { pin, ownPhone: true }, here);
  return { actor, phone };
}
const card = async (actor: ParticipantActor) => (await stage.use(MakeCard).execute(actor)).code;
const enter = (code: string, pin = PIN) => stage.use(ReturnByCard).execute(code, pin, address);
const refusal = (code: string, pin = PIN) =>
  enter(code, pin).then(
    () => 'opened',
    (error: Error & { kind: string }) => JSON.stringify([error.name, error.kind, error.message]),
  );

test('her card and her PIN open her app on whatever phone', async () => {
  const { actor } = await withPin();
  const { code, url } = await stage.use(MakeCard).execute(actor);
  expect(canonicalCard(code)).toBe(code);
  expect(url).toMatch(new RegExp(`/my/#card=${code}$`));
  expect(await enter(code)).toEqual({ ...actor, language: 'ar' });
  expect(await enter(code)).toEqual({ ...actor, language: 'ar' });
});

test('a card without a PIN is not made', async () => {
  const participantId = await stage.story.participant();
  const made = stage.use(MakeCard).execute({ kind: 'participant', participantId, assurance: 'high' });
  await expect(made).rejects.toThrow(PinMissing);
});

test('a new card makes the former one worthless', async () => {
  const { actor } = await withPin();
  const [former, present] = [await card(actor), await card(actor)];
  await expect(enter(former)).rejects.toThrow(CardRefused);
  expect(await enter(present)).toMatchObject({ participantId: actor.participantId });
});

test('two new cards at once leave one that opens', async () => {
  const { actor } = await withPin();
  const codes = await Promise.all([card(actor), card(actor), card(actor)]);
  const opened = await Promise.all(codes.map((code) => refusal(code)));
  expect(opened.filter((outcome) => outcome === 'opened')).toHaveLength(1);
});

test('the card of one person and the PIN of another open nothing', async () => {
  const { actor: one } = await withPin();
  await withPin('high', '735921');
  expect(await refusal(await card(one), '735921')).not.toBe('opened');
});

test('after five wrong PINs her card is locked, and her phone is not', async () => {
  const { actor, phone } = await withPin();
  const code = await card(actor);
  for (let tried = 0; tried < 5; tried += 1) await expect(enter(code, '11112')).rejects.toThrow(CardRefused);
  await expect(enter(code)).rejects.toThrow(CardRefused);
  expect(await stage.use(ReturnByPin).execute(phone!, PIN, address)).toMatchObject(actor);
});

test('twenty wrong PINs at once on a card are no more than five tries', async () => {
  const { actor } = await withPin();
  const code = await card(actor);
  // Hashing would spread the tries over seconds.
  const pins = stage.use(Pins);
  const hash = pins.matches.bind(pins);
  pins.matches = () => Promise.resolve(false);
  await Promise.allSettled(Array.from({ length: 20 }, () => enter(code, '11112')));
  pins.matches = hash;
  const rows = await stage.database.query(
    `select tries from participants.return_token where participant_id = $1 and kind = 'card'`,
    [actor.participantId],
  );
  expect(rows).toEqual([{ tries: 5 }]);
});

test('unknown, wrong, replaced and locked read alike and take the same work', async () => {
  const { actor } = await withPin();
  const replaced = await card(actor);
  const code = await card(actor);
  const { actor: other } = await withPin();
  const locked = await card(other);
  for (let tried = 0; tried < 5; tried += 1) await enter(locked, '11112').catch(() => undefined);
  const pins = stage.use(Pins);
  const hash = pins.matches.bind(pins);
  let hashed = 0;
  pins.matches = (...tried) => {
    hashed += 1;
    return hash(...tried);
  };
  const answers = [
    await refusal(UNKNOWN),
    await refusal(code, '11112'),
    await refusal(replaced),
    await refusal(locked),
  ];
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('CardRefused');
  expect(hashed).toBe(answers.length);
  pins.matches = hash;
});

test('where nothing is kept a PIN is hashed all the same', async () => {
  const asInProduction = testSettings(stage.database, { KRING_SCRYPT_COST: '15' });
  const pins = new Pins(stage.use(PinRepository), new SystemClock(), asInProduction);
  const began = process.cpuUsage();
  expect(await pins.matches(PIN, null)).toBe(false);
  // In microseconds of work, on whatever thread: a slow hash is no less, and without one it is nothing.
  expect(process.cpuUsage(began).user).toBeGreaterThan(10_000);
});

test('a card that was made where assurance was low opens with low assurance', async () => {
  const { actor } = await withPin('low');
  expect(await enter(await card(actor))).toMatchObject({ assurance: 'low' });
});

test('more than fifteen wrong PINs for one person within the hour make her wait, and still tell nothing', async () => {
  const { actor } = await withPin();
  for (let cards = 0; cards < 3; cards += 1) {
    const code = await card(actor);
    for (let tried = 0; tried < 5; tried += 1) await enter(code, '11112').catch(() => undefined);
  }
  expect(await refusal(await card(actor))).toBe(await refusal(UNKNOWN));
});

test('what stands on the card is not stored as it is', async () => {
  const { actor } = await withPin();
  const code = await card(actor);
  const rows = await stage.database.query<{ row: string }>(
    'select t::text as row from participants.return_token t where participant_id = $1',
    [actor.participantId],
  );
  expect(rows.map(({ row }) => row).join(' ')).not.toContain(code);
});
