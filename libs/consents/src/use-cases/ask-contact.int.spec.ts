import type { Category } from '@kring/contracts';
import {
  AssignMember,
  InviteParticipant,
  LinkHousehold,
  RecordContact,
  WriteArrival,
  WriteKeepAway,
} from '@kring/participants';
import { UnitOfWork } from '@kring/platform-database';
import { FixedClock, herself, nowhere, NOTHING, setStage, type Stage } from '@kring/testing';
import { ConsentRepository } from '../data/consent.repository.js';
import { WaitingQuestions } from '../queries/waiting-questions.js';
import { AskContact } from './ask-contact.js';
import { AskContactHerself } from './ask-contact-herself.js';
import { WithdrawConsent } from './withdraw-consent.js';

const DAY = 86_400_000;
const today = new Date();
const clock = new FixedClock(today);
const CONTACT = ['contact', 'language'];
let stage: Stage;
let participantId: string;

beforeAll(async () => {
  stage = await setStage(clock);
});

beforeEach(async () => {
  clock.moveTo(today);
  ({ participantId } = await stage.story.accepted());
});

afterAll(() => stage.close());

const ask = (
  categories: Category[] = [],
  municipalityId = stage.region.rijswijk.id,
  by = stage.region.bridge.coordinator,
) => stage.use(AskContact).execute(by, participantId, { municipalityId, categories });
const questions = async () =>
  (await stage.use(WaitingQuestions).list(herself(participantId), 'nl')).items.filter(
    ({ purpose }) => purpose === 'contact',
  );
const seen = () => stage.sees(stage.region.rijswijk.id, participantId);

test('she reads one question, of which a yes needs how to reach her and her language', async () => {
  await ask(['wishes']);
  expect(await questions()).toMatchObject([
    {
      recipient: { name: 'Gemeente Rijswijk' },
      required: CONTACT,
      optional: ['wishes'],
      notice: { title: 'Mag Gemeente Rijswijk contact met u opnemen?' },
    },
  ]);
  expect(await seen()).toEqual(NOTHING);
});

test('her yes opens exactly that to the municipality, and puts her on its list', async () => {
  await ask(['identity', 'wishes']);
  await stage.story.answers(participantId, 'yes', ['contact']);
  expect(await seen()).toEqual({ entries: ['contact-request', 'participant'], sections: CONTACT });
});

test.each(['no', 'talk-first'] as const)('%s opens nothing', async (answer) => {
  await ask();
  await stage.story.answers(participantId, answer, ['contact']);
  expect(await seen()).toEqual(NOTHING);
});

test('when she withdraws, it sees nothing at once', async () => {
  await ask();
  await stage.story.says(participantId, 'yes', ['contact']);
  await stage.use(WithdrawConsent).execute(herself(participantId), stage.region.rijswijk.id);
  expect(await seen()).toEqual(NOTHING);
});

test('her own municipality may be asked too: what it sees for its task it sees as long as before', async () => {
  const { delft } = stage.region;
  const ends = () =>
    stage.database.query(
      `select audience_id, kind, valid_until from access.entry
       where participant_id = $1 and organisation_id = $2 and kind = 'participant' order by audience_id`,
      [participantId, delft.id],
    );
  const sections = () =>
    stage.database.query(
      `select audience_id, category, valid_until from access.section
       where participant_id = $1 and organisation_id = $2 order by 1, 2`,
      [participantId, delft.id],
    );
  const before = [await ends(), await sections()];
  await ask([], delft.id);
  await stage.story.answers(participantId, 'yes', ['contact']);
  expect([await ends(), await sections()]).toEqual(before);
  // What she let it follow she stops with it.
  await stage.use(WithdrawConsent).execute(herself(participantId), delft.id);
  expect(await ends()).toEqual(before[0]);
});

test('whoever sees her only to contact her may speak with her, and do nothing else with her', async () => {
  const { director, guide } = stage.region.rijswijk;
  await ask(['identity']);
  await stage.story.answers(participantId, 'yes', ['contact']);
  const ours = await stage.story.participant('Ours', guide);
  const refused = [
    () => stage.use(InviteParticipant).execute(director, participantId, 'desk'),
    () => stage.use(LinkHousehold).execute(director, participantId, ours),
    () => stage.use(LinkHousehold).execute(director, ours, participantId),
    () =>
      stage
        .use(WriteArrival)
        .execute(director, participantId, { cameBy: 'otherwise', registeredOn: '2026-01-01' }),
  ];
  for (const doing of refused) await expect(doing()).rejects.toMatchObject({ name: 'OnlyToContact' });
  await stage.use(AssignMember).execute(director, participantId, guide.memberId);
  expect(await stage.sees(guide.memberId, participantId)).toMatchObject({
    entries: ['contact-request', 'participant'],
  });
  const day = today.toISOString().slice(0, 10);
  await stage.use(RecordContact).execute(guide, participantId, { way: 'call', day });
});

test('the same is asked again after fourteen days and not before, whatever she answered', async () => {
  for (const answer of ['yes', 'no', null] as const) {
    ({ participantId } = await stage.story.accepted());
    clock.moveTo(today);
    await ask();
    if (answer) await stage.story.answers(participantId, answer, ['contact']);
    clock.moveTo(new Date(today.getTime() + 14 * DAY - 1));
    await expect(ask()).rejects.toMatchObject({ name: 'AskedLately' });
    await ask([], stage.region.delft.id);
    clock.moveTo(new Date(today.getTime() + 14 * DAY));
    await ask();
  }
});

test('of two who ask at once one has asked', async () => {
  const outcomes = await Promise.allSettled([ask(), ask()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await questions()).toHaveLength(1);
});

test('what contacting her does not need is not asked, and no other organisation is', async () => {
  const refused = { kind: 'refused', path: 'categories' };
  for (const category of ['care', 'path', 'work', 'progress'] as const)
    await expect(ask([category])).rejects.toMatchObject(refused);
  const nobody = { name: 'TakesNoContact', path: 'municipalityId' };
  for (const id of [stage.region.other.id, stage.region.waiting.id, nowhere()])
    await expect(ask([], id)).rejects.toMatchObject(nobody);
  expect(await questions()).toEqual([]);
});

test('a municipality where nobody would see it is not asked', async () => {
  const { rijswijk } = stage.region;
  const state = (what: string) =>
    stage.database.query('update organisations.member set state = $2 where id = $1', [
      rijswijk.director.memberId,
      what,
    ]);
  await state('suspended');
  await expect(ask()).rejects.toMatchObject({ name: 'TakesNoContact' });
  await state('active');
});

test('a volunteer, a municipality and whoever does not see her ask nothing', async () => {
  const { bridge, delft, other } = stage.region;
  await stage.use(AssignMember).execute(bridge.coordinator, participantId, bridge.volunteer.memberId);
  for (const by of [bridge.volunteer, delft.guide])
    await expect(ask([], stage.region.rijswijk.id, by)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(ask([], stage.region.rijswijk.id, other.coordinator)).rejects.toMatchObject({
    kind: 'absent',
  });
  expect(await questions()).toEqual([]);
});

test('a municipality that she keeps away is asked for in vain, and who asks does not learn it', async () => {
  const list = { organisations: [stage.region.rijswijk.id], members: [] };
  await stage.use(WriteKeepAway).execute(herself(participantId), list);
  await ask();
  expect(await questions()).toEqual([]);
  await stage.story.answers(participantId, 'yes');
  expect(await seen()).toEqual(NOTHING);
});

describe('she herself', () => {
  const askHerself = (categories: Category[] = []) =>
    stage
      .use(AskContactHerself)
      .execute(herself(participantId), { municipalityId: stage.region.rijswijk.id, categories });

  test('puts the question to herself, once while it waits, and answers it as any other', async () => {
    const { id } = await askHerself(['identity']);
    expect(await askHerself()).toEqual({ id, version: 1 });
    expect(await questions()).toMatchObject([{ id, required: CONTACT, optional: ['identity'] }]);
    const [asked] = await stage.database.query(
      `select q.asked_by, e.entity, e.recorded_by from consents.question q
       join consents.event e on e.question_id = q.id where q.id = $1`,
      [id],
    );
    expect(asked).toEqual({ asked_by: null, entity: 'participant', recorded_by: null });
    await stage.story.answers(participantId, 'yes', ['contact']);
    expect(await seen()).toMatchObject({ sections: CONTACT });
  });

  test('is told that she keeps it away herself', async () => {
    const list = { organisations: [stage.region.rijswijk.id], members: [] };
    await stage.use(WriteKeepAway).execute(herself(participantId), list);
    await expect(askHerself()).rejects.toMatchObject({ name: 'KeepsItAway' });
  });

  test('puts nothing to another, and nothing in the name of an organisation', async () => {
    const other = await stage.story.participant('Amina');
    const me = herself(participantId);
    const asking = { recipientId: stage.region.rijswijk.id, purpose: 'contact', topic: null } as const;
    const put = (asked: object) =>
      stage.use(UnitOfWork).run(me, () => stage.use(ConsentRepository).ask(asked as never));
    const { id, ...row } = (await askedRow()) as { id: string };
    for (const forged of [
      { participantId: other },
      { askedBy: stage.region.bridge.id },
      { purpose: 'support' },
    ])
      await expect(put({ ...row, ...asking, ...forged, id: nowhere() })).rejects.toThrow(
        /row-level security/,
      );
    expect(id).toBeTruthy();
  });

  const askedRow = async () => {
    const { id } = await askHerself();
    return stage.use(UnitOfWork).run(herself(participantId), () => stage.use(ConsentRepository).question(id));
  };
});
