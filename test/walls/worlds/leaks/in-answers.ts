import type { Answer, ApiStage, Browser } from '../../../setup/api-stage.js';
import type { Ground } from '../worlds.js';

/** Something that lets out what it must not, planted between the product and who looks at it. */
export interface Leak {
  readonly exit: string;
  plant(ground: Ground): Ground;
}

type Body = Record<string, unknown>;
interface Asked {
  readonly stage: ApiStage;
  readonly answer: Answer;
  readonly path: string;
}
type Change = (asked: Asked) => Promise<Partial<Answer>> | Partial<Answer>;

function leaky(stage: ApiStage, browser: Browser, change: Change): Browser {
  const changed = async (path: string, asked: Promise<Answer>): Promise<Answer> => {
    const answer = await asked;
    return { ...answer, ...(await change({ stage, answer, path })) };
  };
  return {
    ...browser,
    get: (path) => changed(path, browser.get(path)),
    send: (method, path, body, headers) => changed(path, browser.send(method, path, body, headers)),
  };
}

const inAnswers = (exit: string, change: Change): Leak => ({
  exit,
  plant: (ground) => ({
    ...ground,
    audiences: ground.audiences.map((audience) => ({
      ...audience,
      browser: leaky(ground.stage, audience.browser, change),
    })),
  }),
});

/** How many people there are in Kring: nobody's to know. */
export async function people({ database }: ApiStage): Promise<number> {
  const rows = await database.query<{ n: number }>(
    'select count(*)::integer as n from participants.participant',
  );
  return rows[0]!.n;
}

async function exists({ database }: ApiStage, path: string): Promise<boolean> {
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(path)?.[0];
  if (!id) return false;
  const rows = await database.query(
    `select from participants.participant where id = $1 union all select from referrals.attempt where id = $1
     union all select from referrals.referral where id = $1`,
    [id],
  );
  return rows.length > 0;
}

const withBody = (answer: Answer, change: (body: Body) => Body): Partial<Answer> =>
  answer.status === 200 ? { text: JSON.stringify(change(answer.body)) } : {};

const isList = ({ body }: Answer): boolean => Array.isArray(body['items']);

/** One leak in each part of an answer. */
export const leaksInAnswers: readonly Leak[] = [
  inAnswers('a header with a count', async ({ stage, answer }) => ({
    headers: new Headers([...answer.headers, ['x-total-count', String(await people(stage))]]),
  })),
  inAnswers('a field of a body', async ({ stage, answer }) => {
    const total = await people(stage);
    return withBody(answer, (body) => ({ ...body, total }));
  }),
  inAnswers('another status for hidden than for absent', async ({ stage, answer, path }) =>
    answer.status === 404 && (await exists(stage, path)) ? { status: 403 } : {},
  ),
  inAnswers('other words for hidden than for absent', async ({ stage, answer, path }) =>
    answer.status === 404 && (await exists(stage, path))
      ? { text: answer.text.replace('of het wordt niet met u gedeeld', 'het wordt niet met u gedeeld') }
      : {},
  ),
  inAnswers('a cursor that encodes a hidden row', async ({ stage, answer }) => {
    const next = Buffer.from(String(await people(stage))).toString('base64url');
    return 'next' in answer.body ? withBody(answer, (body) => ({ ...body, next })) : {};
  }),
  inAnswers('a count with the hidden in it', async ({ stage, answer }) => {
    const done = await people(stage);
    return 'counts' in answer.body ? withBody(answer, (body) => ({ ...body, counts: { done } })) : {};
  }),
  inAnswers('the order of a list', async ({ stage, answer }) => {
    const isOdd = (await people(stage)) % 2 === 1;
    if (!isList(answer) || !isOdd) return {};
    return withBody(answer, (body) => ({ ...body, items: [...(body['items'] as unknown[])].reverse() }));
  }),
  inAnswers('the length of an answer', async ({ stage, answer }) => ({
    text: answer.text + ' '.repeat((await people(stage)) % 7),
  })),
];
