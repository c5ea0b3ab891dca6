import type { Category, Question } from '@kring/contracts';
import { atOnce, nowhere } from '@kring/testing';
import { setApiStage, type Answer, type ApiStage, type Browser } from '../setup/api-stage.js';
import { Phone } from '../setup/phone.js';

// What can't be asked, answered or given, over HTTP: a clear problem with all that is wrong, and nothing stored.

const TABLES = [
  'consents.question',
  'consents.event',
  'consents.notice',
  'consents.consent_grant',
  'consents.acquaintance',
  'access.entry',
  'access.section',
  'referrals.referral',
  'referrals.attempt',
  'referrals.standing',
  'outbox.event',
];

let stage: ApiStage;
let guide: Browser;

beforeAll(async () => {
  stage = await setApiStage();
  guide = await stage.member(stage.region.delft.guide);
});

afterAll(() => stage.close());

/** Everything that a consent could have changed. */
async function stored(): Promise<string> {
  const sums = TABLES.map(
    (table) => `(select md5(string_agg(t::text, '' order by t::text)) from ${table} t)`,
  );
  return JSON.stringify(await stage.database.query(`select ${sums.join(', ')}`));
}

interface Refusal {
  readonly status: number;
  readonly paths?: string[];
  readonly detail?: RegExp;
}

async function refused(asked: () => Promise<Answer>, { status, paths, detail }: Refusal): Promise<void> {
  const before = await stored();
  const { headers, body, ...answer } = await asked();
  expect(answer.status).toBe(status);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  const wrong = (body['errors'] ?? []) as { path: string }[];
  if (paths) expect(wrong.map(({ path }) => path).sort()).toEqual(paths);
  if (detail) expect(JSON.stringify(body)).toMatch(detail);
  expect(await stored()).toBe(before);
}

async function asked(categories: Category[] = ['identity', 'contact', 'care']) {
  const participantId = await stage.story.participant();
  await stage.story.referral(participantId, categories);
  const her = await stage.participant(participantId);
  const { items } = (await her.get('/v1/my/questions')).body as unknown as { items: Question[] };
  const [support, follow] = ['support', 'follow-up'].map((one) =>
    items.find((item) => item.purpose === one)!,
  );
  const answer = (changes: object = {}, by: Browser = her) => {
    const read = { noticeHash: support!.notice.hash, language: 'nl', understood: true };
    return by.send('POST', `/v1/my/questions/${support!.id}/answers`, { answer: 'yes', ...read, ...changes });
  };
  return { participantId, her, support: support!, follow: follow!, answer };
}

describe('what can’t be asked', () => {
  let participantId: string;
  beforeAll(async () => {
    participantId = await stage.story.participant();
  });
  const ask = (changes: object) => () =>
    guide.send('POST', '/v1/referrals', {
      participantId,
      recipientId: stage.region.bridge.id,
      why: 'oefenen',
      categories: ['identity'],
      ...changes,
    });

  test('an organisation for which nobody vouches', () =>
    refused(ask({ recipientId: stage.region.waiting.id }), { status: 400, paths: ['recipientId'] }));

  test('a municipality, as if it were a helper', () =>
    refused(ask({ recipientId: stage.region.rijswijk.id }), { status: 400, paths: ['recipientId'] }));

  test('health, finance, justice: no such data in Kring; each is named', () =>
    refused(ask({ categories: ['health', 'identity', 'finance', 'justice'] }), {
      status: 400,
      paths: ['categories.0', 'categories.2', 'categories.3'],
    }));

  test.each(['path', 'progress'])('%s, which no such organisation may ever have', (category) =>
    refused(ask({ categories: ['identity', category] }), { status: 400, paths: ['categories'] }),
  );

  test('the municipality’s own task as a consent, or at a time of one’s choosing', () =>
    refused(ask({ purpose: 'integration-task', at: '2020-01-01T00:00:00Z' }), {
      status: 400,
      detail: /purpose.*at|at.*purpose/,
    }));
});

describe('what can’t be answered', () => {
  test.each([
    ['backdated', { at: '2020-01-01T00:00:00Z' }, /"at|at"/],
    ['for a purpose of one’s own', { purpose: 'follow-up' }, /purpose/],
    ['for another', { participantId: nowhere() }, /participantId/],
    ['with an override', { overridden: true, state: 'ConsentGiven' }, /overridden.*state|state.*overridden/],
  ])('%s', async (_, extra, detail) => {
    const { answer } = await asked();
    await refused(() => answer(extra), { status: 400, detail });
  });

  test('everything that is wrong with it comes back at once', async () => {
    const { answer } = await asked();
    const wrong = {
      answer: 'perhaps',
      add: ['health'],
      noticeHash: 'x',
      language: 'fr',
      understood: 'y',
      at: 1,
    };
    await refused(() => answer(wrong), {
      status: 400,
      detail: /answer.*add\.0.*noticeHash.*language.*understood/,
    });
  });

  test('a forged text, the text of another question, and the text in another language', async () => {
    const { answer, follow } = await asked();
    const changed = { status: 409, detail: /veranderd/ };
    await refused(() => answer({ noticeHash: 'A'.repeat(43) }), changed);
    await refused(() => answer({ noticeHash: follow.notice.hash }), changed);
    await refused(() => answer({ language: 'ar' }), changed);
  });

  test('more than was asked, or without having understood', async () => {
    const { answer } = await asked();
    await refused(() => answer({ add: ['work'] }), { status: 400, paths: ['add'] });
    await refused(() => answer({ understood: false }), { status: 400, paths: ['understood'] });
  });

  test('by anyone else: a partner, a worker, nobody', async () => {
    const { answer } = await asked();
    const partner = await stage.participant(await stage.story.participant('Partner'));
    await refused(() => answer({}, partner), { status: 404 });
    await refused(() => answer({}, guide), { status: 403 });
    await refused(() => answer({}, stage.nobody()), { status: 401 });
  });

  test('yes to an organisation for which nobody vouches any more', async () => {
    const { answer } = await asked();
    await stage.database.query(
      `update organisations.vouching set ended_at = now(), ended_by = vouched_by where organisation_id = $1`,
      [stage.region.bridge.id],
    );
    await refused(() => answer(), { status: 409 });
    await stage.database.query('update organisations.vouching set ended_at = null, ended_by = null');
  });
});

describe('a code', () => {
  async function invited(participantId: string) {
    const path = `/v1/participants/${participantId}/invitations`;
    const { body } = await guide.send('POST', path, { way: 'desk' });
    const { digits } = body['code'] as { digits: string };
    return { token: (body['url'] as string).split('=')[1]!, code: digits };
  }
  const open = (link: object) => new Phone(stage.address).send('POST', '/v1/link-sessions', link);

  test('used once opens nothing a second time', async () => {
    const { participantId } = await asked();
    const link = await invited(participantId);
    expect((await open(link)).status).toBe(200);
    await refused(() => open(link), { status: 404 });
  });

  test('for another person opens nothing', async () => {
    const [one, other] = [await asked(), await asked()];
    const { token } = await invited(one.participantId);
    const { code } = await invited(other.participantId);
    await refused(() => open({ token, code }), { status: 400 });
  });

  test('at a desk: her answer says whose desk it was', async () => {
    const { participantId, support } = await asked();
    const phone = new Phone(stage.address);
    await phone.send('POST', '/v1/link-sessions', await invited(participantId));
    const no = { answer: 'no', noticeHash: support.notice.hash, language: 'nl' };
    expect((await phone.send('POST', `/v1/my/questions/${support.id}/answers`, no)).status).toBe(204);
    const rows = await stage.database.query(
      `select way, recorded_by, private_talk_offered, assurance from consents.event
       where question_id = $1 and state = 'ConsentRefused'`,
      [support.id],
    );
    const desk = { way: 'desk', recorded_by: stage.region.delft.id };
    expect(rows).toEqual([{ ...desk, private_talk_offered: true, assurance: 'low' }]);
  });
});

describe('twice', () => {
  test('the same answer again has the same result and adds nothing, at once or later', async () => {
    const { answer, support } = await asked();
    const question = ['select from consents.question where id = $1', support.id] as [string, string];
    const both = await atOnce(stage.database, question, [() => answer(), () => answer()]);
    expect(both.map((one) => one.status === 'fulfilled' && one.value.status)).toEqual([204, 204]);
    const before = await stored();
    expect((await answer()).status).toBe(204);
    expect(await stored()).toBe(before);
  });

  test('a yes that comes again after she stopped opens nothing', async () => {
    const { answer, her } = await asked();
    await answer();
    await her.send('POST', '/v1/my/withdrawals', { recipientId: 'all' });
    const before = await stored();
    expect((await answer()).status).toBe(204);
    expect(await stored()).toBe(before);
  });

  test('another answer than the one that she gave is refused', async () => {
    const { answer } = await asked();
    await answer();
    await refused(() => answer({ answer: 'no' }), { status: 409, detail: /al beantwoord/ });
    await refused(() => answer({ add: ['care'] }), { status: 409, detail: /al beantwoord/ });
  });

  test('of two contradicting answers at once exactly one counts, each time', async () => {
    for (let round = 0; round < 50; round += 1) {
      const { answer, support } = await asked();
      const question = ['select from consents.question where id = $1', support.id] as [string, string];
      const tries = [() => answer(), () => answer({ answer: 'no' })];
      const both = await atOnce(stage.database, question, tries);
      const statuses = both.map((one) => one.status === 'fulfilled' && one.value.status);
      expect([...statuses].sort()).toEqual([204, 409]);
      const rows = await stage.database.query(
        `select state, (select count(*)::int from consents.consent_grant g where g.event_id = e.id) as grants
         from consents.event e where question_id = $1 and entity = 'participant'`,
        [support.id],
      );
      const saidYes = statuses[0] === 204;
      const [state, grants] = saidYes ? ['ConsentGiven', 2] : ['ConsentRefused', 0];
      expect(rows).toEqual([{ state, grants }]);
    }
  });
});

describe('in the database itself, whatever a use case would do', () => {
  const grant = (recipient: string, purpose: string, basis: string, category = 'identity') =>
    stage.database.query(
      `insert into consents.consent_grant
         (id, participant_id, recipient_id, purpose, category, basis, capacity, event_id, assurance, valid_until)
       select gen_random_uuid(), e.participant_id, $1, $2, $4, $3, 'controller', e.id, 'high', now() + interval '1 day'
       from consents.event e limit 1`,
      [recipient, purpose, basis, category],
    );

  test.each([
    [
      'a public task for who has none',
      () => grant(stage.region.bridge.id, 'integration-task', 'public-task'),
    ],
    ['help on a public task', () => grant(stage.region.bridge.id, 'support', 'public-task')],
    ['the own task as a consent', () => grant(stage.region.delft.id, 'integration-task', 'consent')],
    ['a municipality as a helper', () => grant(stage.region.delft.id, 'support', 'consent')],
    ['her path for a helper', () => grant(stage.region.bridge.id, 'support', 'consent', 'path')],
    ['data that Kring does not know', () => grant(stage.region.bridge.id, 'support', 'consent', 'health')],
  ])('%s is refused', async (_, insert) => {
    await asked();
    await expect(insert()).rejects.toMatchObject({ code: '23514' });
  });

  test('a question about what can’t be is refused', async () => {
    const { support } = await asked();
    const change = (what: string) =>
      stage.database.query(`update consents.question set ${what} where id = $1`, [support.id]);
    for (const what of [`purpose = 'integration-task'`, `optional = '{path}'`, `required = '{health}'`])
      await expect(change(what)).rejects.toMatchObject({ code: '23514' });
  });
});
