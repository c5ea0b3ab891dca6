import { TooManyMailTries, WrongMailCode } from '@kring/organisations-domain';
import { newId } from '@kring/platform-kernel';
import { codeFor, FixedClock, letterTo, setStage, type Stage } from '@kring/testing';
import { AskMailCode, OpenMailSession, SuspendMember } from './index.js';

const begins = new Date();
const clock = new FixedClock(begins);
let stage: Stage;

beforeAll(async () => {
  stage = await setStage(clock);
});

afterEach(() => clock.moveTo(begins));
afterAll(() => stage.close());

let number = 0;
/** Somebody who works for the bridge and comes in by mail. */
async function volunteer() {
  const [accountId, memberId, mail] = [newId(), newId(), `fatma${(number += 1)}@example.nl`];
  await stage.database.query('insert into identity.account (id, mail) values ($1, $2)', [accountId, mail]);
  await stage.database.query(
    `insert into organisations.member (id, organisation_id, account_id, name, role, state)
     values ($1, $2, $3, 'Fatma', 'volunteer', 'active')`,
    [memberId, stage.region.bridge.id, accountId],
  );
  return { accountId, memberId, mail };
}
const ask = async (mail: string) => {
  await stage.use(AskMailCode).execute(mail);
  await stage.react();
};
const enter = (mail: string, code: string) => stage.use(OpenMailSession).execute(mail, code);
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const minutes = (count: number) => clock.moveTo(new Date(begins.getTime() + count * 60_000));

test('address and code together are her', async () => {
  const { accountId, mail } = await volunteer();
  await ask(mail);
  await expect(enter(mail, codeFor(mail))).resolves.toBe(accountId);
});

test('a code works once', async () => {
  const { mail } = await volunteer();
  await ask(mail);
  const code = codeFor(mail);
  await enter(mail, code);
  await expect(enter(mail, code)).rejects.toThrow(WrongMailCode);
});

test('a code lasts fifteen minutes', async () => {
  const { mail } = await volunteer();
  await ask(mail);
  minutes(15);
  await expect(enter(mail, codeFor(mail))).rejects.toThrow(WrongMailCode);
});

test('a newer code ends the one before it', async () => {
  const { mail } = await volunteer();
  await ask(mail);
  const former = codeFor(mail);
  minutes(1);
  await ask(mail);
  expect(codeFor(mail)).not.toBe(former);
  await expect(enter(mail, former)).rejects.toThrow(WrongMailCode);
});

test('five wrong codes, and the right one is refused too', async () => {
  const { mail } = await volunteer();
  await ask(mail);
  const wrong = other(codeFor(mail));
  for (let tries = 1; tries <= 4; tries += 1) await expect(enter(mail, wrong)).rejects.toThrow(WrongMailCode);
  await expect(enter(mail, wrong)).rejects.toThrow(TooManyMailTries);
  await expect(enter(mail, codeFor(mail))).rejects.toThrow(TooManyMailTries);
});

test('another’s code opens nothing', async () => {
  const [one, two] = [await volunteer(), await volunteer()];
  await ask(one.mail);
  await ask(two.mail);
  const theirs = codeFor(two.mail);
  if (theirs !== codeFor(one.mail)) await expect(enter(one.mail, theirs)).rejects.toThrow(WrongMailCode);
});

test('at most five codes an hour go to one address', async () => {
  const { mail } = await volunteer();
  const codes = new Set<string>();
  for (let times = 0; times < 7; times += 1) {
    minutes(times);
    await ask(mail);
    codes.add(codeFor(mail));
  }
  const rows = await stage.database.query(
    `select from organisations.mail_code c join identity.account a on a.id = c.account_id where a.mail = $1`,
    [mail],
  );
  expect(rows).toHaveLength(5);
  minutes(61);
  await ask(mail);
  await expect(enter(mail, codeFor(mail))).resolves.toBeDefined();
});

test('an address that nobody has is treated alike, try for try, and gets no mail', async () => {
  const nobody = 'nobody@example.nl';
  const { mail } = await volunteer();
  const answers = async (address: string) => {
    const said: string[] = [];
    await ask(address);
    for (let tries = 0; tries < 6; tries += 1) {
      const wrong = address === mail ? other(codeFor(mail)) : '123456';
      said.push(
        await enter(address, wrong).then(String, (error: Error) => `${error.name}: ${error.message}`),
      );
    }
    return said;
  };
  expect(await answers(nobody)).toEqual(await answers(mail));
  expect(letterTo(nobody)).toBeUndefined();
});

test('an address for which nothing was asked is refused alike', async () => {
  await expect(enter('never@example.nl', '123456')).rejects.toThrow(WrongMailCode);
  const { mail } = await volunteer();
  await expect(enter(mail, '123456')).rejects.toThrow(WrongMailCode);
});

test('who is suspended everywhere gets no code', async () => {
  const { mail, memberId } = await volunteer();
  await stage.use(SuspendMember).execute(stage.region.administrator, memberId, 1);
  await ask(mail);
  expect(letterTo(mail)).toBeUndefined();
});

test('neither the code nor whose address it was can be read in the table', async () => {
  const { mail } = await volunteer();
  await ask(mail);
  await ask('unknown@example.nl');
  const dump = JSON.stringify(await stage.database.query('select * from organisations.mail_code'));
  expect(dump).not.toContain(codeFor(mail));
  expect(dump).not.toContain('example.nl');
});
