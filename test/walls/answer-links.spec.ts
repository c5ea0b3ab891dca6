import { codeFor, letterTo, tokenFor } from '@kring/testing';
import { SendReferral } from '@kring/referrals';
import { setApiStage, type Answer, type ApiStage } from '../setup/api-stage.js';
import { Phone } from '../setup/phone.js';

// An organisation that nobody of came in yet answers one question by a link and a code, and reads needs only.

let stage: ApiStage;

beforeAll(async () => {
  stage = await setApiStage();
});

afterAll(() => stage.close());

const browser = () => new Phone(stage.address);
const told = ({ status, body }: Answer) => JSON.stringify({ status, ...body, requestId: '' });

let number = 0;

/** Delft makes an organisation known, vouches for it, and nobody of it came in. */
async function organisation() {
  const director = await stage.member(stage.region.delft.director);
  const mail = `zohra${(number += 1)}@example.nl`;
  const added = await director.send('POST', '/v1/organisations', {
    name: `Wereldvrouwen ${number}`,
    kind: 'migrant',
    place: 'Delft',
    about: 'Vrouwen helpen elkaar.',
    contact: { name: 'Zohra Amiri', mail },
  });
  const id = added.body['id'] as string;
  const vouched = await director.send('POST', `/v1/organisations/${id}/vouchings`, {
    contactCheckedOn: '2026-11-02',
    agreementSignedOn: '2026-11-03',
    capacity: 'controller',
  });
  expect([added.status, vouched.status]).toEqual([201, 201]);
  await stage.react();
  return { id, mail };
}

/** Delft asks it for her, and she said yes. */
async function asked(to?: { id: string; mail: string }) {
  const { id, mail } = to ?? (await organisation());
  const participantId = await stage.story.participant();
  await stage.use(SendReferral).execute(stage.region.delft.guide, {
    participantId,
    recipientId: id,
    offerId: null,
    why: 'met andere moeders oefenen',
    categories: ['identity', 'language'],
  });
  await stage.story.answers(participantId, 'yes');
  return { id, mail, participantId, token: tokenFor(mail) };
}

async function codeOf({ token, mail }: { token: string; mail: string }): Promise<string> {
  expect((await browser().send('POST', '/v1/answers/mail-codes', { token })).status).toBe(204);
  await stage.react();
  return codeFor(mail);
}

async function opened(question: { token: string; mail: string }) {
  const code = await codeOf(question);
  return browser().send('POST', '/v1/answers/openings', { token: question.token, code });
}

const decide = (token: string, page: Answer, decision: object) =>
  browser().send('POST', '/v1/answers/decisions', {
    token,
    ticket: page.body['ticket'],
    version: page.body['version'],
    ...decision,
  });

const log = (participantId: string) =>
  stage.database.query<{ event: string; actor_id: string; organisation_id: string }>(
    `select event, actor_id, organisation_id from referrals.attempt_log
     where participant_id = $1 and actor_kind = 'member' and event in ('accept', 'decline')`,
    [participantId],
  );

const sections = async (organisationId: string, participantId: string) =>
  (await stage.sees(organisationId, participantId)).sections;

test('its contact is mailed who asks, how many and by when, and nothing of her', async () => {
  const first = await asked();
  const letter = JSON.stringify({ ...letterTo(first.mail), link: '' });
  expect(letter).toMatch(/Delft.* vraagt Wereldvrouwen/);
  expect(letter).toMatch(/Antwoorden kan tot en met/);
  expect(letter).not.toMatch(/Hiwet|oefenen|participant/);
  await asked(first);
  expect(JSON.stringify(letterTo(first.mail))).toContain('2 vragen');
});

test('the link alone tells who asks and nothing of her; with the code it shows her needs', async () => {
  const question = await asked();
  const { body, text } = await browser().send('POST', '/v1/answers/look', { token: question.token });
  expect(Object.keys(body).sort()).toEqual(['answerBy', 'mail', 'recipient', 'sender']);
  expect(text).not.toContain(question.mail);
  const page = await opened(question);
  expect(page.body).toMatchObject({ needs: { wish: 'language-skills' } });
  expect(page.text).not.toMatch(/Hiwet|oefenen|identity/);
  expect(page.text).not.toContain(question.participantId);
  const her = await stage.participant(question.participantId);
  expect((await her.get('/v1/my/looks')).text).toContain('Wereldvrouwen');
});

test('a yes opens her sections for the organisation, and only who signed in reads them', async () => {
  const question = await asked();
  const page = await opened(question);
  const { status, body, text } = await decide(question.token, page, { decision: 'accept' });
  expect([status, body]).toEqual([200, { state: 'accepted', invited: true }]);
  expect(text).not.toContain(question.participantId);
  expect(await sections(question.id, question.participantId)).toEqual(['identity', 'language']);
  await stage.react();
  const invitation = tokenFor(question.mail);
  const who = browser();
  await who.send('POST', '/v1/invitations/mail-codes', { token: invitation });
  await stage.react();
  const code = codeFor(question.mail);
  const session = await who.send('POST', '/v1/invitations/mail-sessions', { token: invitation, code });
  const shown = await who.get(`/v1/participants/${question.participantId}`);
  expect([session.status, shown.status]).toEqual([200, 200]);
  const [line] = await log(question.participantId);
  expect(line).toMatchObject({ event: 'accept', organisation_id: question.id });
  expect(line!.actor_id).toBe((session.body['member'] as { id: string }).id);
});

test('a no has its coded reason, and opens nothing', async () => {
  const question = await asked();
  const page = await opened(question);
  const { body } = await decide(question.token, page, { decision: 'decline', reason: 'no-place' });
  expect(body).toEqual({ state: 'declined', invited: false });
  expect(await sections(question.id, question.participantId)).toEqual([]);
});

test('of two answers at once one is taken', async () => {
  const question = await asked();
  const page = await opened(question);
  const answers = await Promise.all(
    ['accept', 'decline', 'accept'].map((decision) =>
      decide(question.token, page, decision === 'accept' ? { decision } : { decision, reason: 'level' }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
});

test('a used, an expired, a replaced and an unknown link read alike', async () => {
  const used = await asked();
  await decide(used.token, await opened(used), { decision: 'decline', reason: 'level' });
  const expired = await asked();
  await stage.database.query('update referrals.answer_link set valid_until = now() where mail = $1', [
    expired.mail,
  ]);
  const suspended = await asked();
  await stage.database.query('delete from organisations.member where organisation_id = $1', [suspended.id]);
  const tokens = [used.token, expired.token, suspended.token, 'a'.repeat(43)];
  for (const [path, more] of [
    ['look', {}],
    ['mail-codes', {}],
    ['openings', { code: '123456' }],
    ['decisions', { ticket: 'b'.repeat(43), version: 2, decision: 'accept' }],
  ] as const) {
    const answers = await Promise.all(
      tokens.map((token) => browser().send('POST', `/v1/answers/${path}`, { token, ...more })),
    );
    expect(new Set(answers.map(told)).size).toBe(1);
    expect(answers[0]!.status).toBe(404);
  }
});

test('a code is used once, is counted when it is wrong, and another one ends it', async () => {
  const question = await asked();
  const before = await codeOf(question);
  const now = await codeOf(question);
  const open = (code: string) =>
    browser().send('POST', '/v1/answers/openings', { token: question.token, code });
  if (before !== now) expect((await open(before)).status).toBe(400);
  expect((await open(now)).status).toBe(200);
  expect((await open(now)).status).toBe(400);
  const last = await codeOf(question);
  const wrong = last === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 5; tries += 1) expect((await open(wrong)).status).toBe(400);
  expect((await open(last)).status).toBe(429);
});

test('a link without its ticket decides nothing', async () => {
  const question = await asked();
  const page = await opened(question);
  const forged = { ...page, body: { ...page.body, ticket: 'c'.repeat(43) } };
  expect((await decide(question.token, forged, { decision: 'accept' })).status).toBe(400);
  expect(await log(question.participantId)).toEqual([]);
});

test('what she withdrew from opens no more', async () => {
  const question = await asked();
  const page = await opened(question);
  const her = await stage.participant(question.participantId);
  await her.send('POST', '/v1/my/withdrawals', { recipientId: question.id });
  expect((await decide(question.token, page, { decision: 'accept' })).status).toBe(404);
  await stage.react();
  expect((await opened(question)).status).toBe(404);
});

test('whoever can sign in gets no link', async () => {
  const bridge = stage.region.bridge.id;
  const participantId = await stage.story.participant();
  await stage.story.referral(participantId);
  await stage.story.answers(participantId, 'yes');
  const rows = await stage.database.query(
    `select from referrals.answer_link l join referrals.attempt a on a.id = l.attempt_id where a.recipient_id = $1`,
    [bridge],
  );
  expect(rows).toEqual([]);
});
