import { categories as allCategories, type Category } from '@kring/contracts';
import { abilityOf } from '@kring/platform-access';
import { audienceOf } from '@kring/platform-kernel';
import { policies } from '@kring/scopes';
import { herself, nowhere } from '@kring/testing';
import { isDeep, seedOr } from '../setup/asked.js';
import { setApiStage, type Answer, type ApiStage } from '../setup/api-stage.js';
import { readersOf, type Reader } from './matrix/readers.js';
import { matrixRoutes, type MatrixRoute } from './matrix/routes.js';
import { PlainSql, type Thing } from './matrix/sql.js';
import { tell, type Story } from './matrix/stories.js';
import type { Facts } from './oracle/facts.js';
import { loadFacts } from './oracle/load-facts.js';
import { visible } from './oracle/visible.js';
import { Chance } from './worlds/chance.js';

// Every route × everyone who may ask × every place in her story × every category. Four answers to the same question,
// from four places that know nothing of one another: the policies, the facts, the rows and HTTP.

let stage: ApiStage;
let sql: PlainSql;
let routes: MatrixRoute[];
let unknown: string[];
let readers: Reader[];
let stories: { story: Story; facts: Facts; lines: string[] }[];
let cells = 0;

beforeAll(async () => {
  stage = await setApiStage();
  ({ routes, unknown } = await matrixRoutes());
  readers = await readersOf(stage);
  stories = [];
  for (const story of await tell(stage)) {
    const now = new Date();
    const facts = await loadFacts(stage.database, story.participantId, story.assignments, now);
    stories.push({ story, facts, lines: visible(facts, now) });
  }
  sql = await PlainSql.connect(stage.database.as('kring_api'));
}, 300_000);

afterAll(async () => {
  process.stdout.write(`matrix: ${cells} cells\n`);
  await sql.close();
  await stage.close();
});

const idOf = (story: Story, thing: Thing): string =>
  ({ participant: story.participantId, attempt: story.attemptId, referral: story.referralId })[thing];

const mayBy = ({ actor }: Reader, { permission }: MatrixRoute): boolean =>
  actor !== null &&
  permission !== undefined &&
  abilityOf(actor, policies).can(permission.verb, permission.subject);

/** A coordinator reads as the organisation, and is a person whom she may keep away. */
const isKeptAway = ({ actor }: Reader, { keptAway }: Facts): boolean =>
  actor?.kind === 'member' &&
  keptAway.some(({ memberId, standing }) => standing && memberId === actor.memberId);

function seenBy(reader: Reader, told: (typeof stories)[number]): string[] {
  const audience = reader.actor && audienceOf(reader.actor);
  if (!audience || isKeptAway(reader, told.facts)) return [];
  return told.lines.filter((line) => line.startsWith(`${audience} `));
}

const sees = (reader: Reader, told: (typeof stories)[number], thing: Thing): boolean =>
  seenBy(reader, told).some((line) => line.includes(` ${thing} ${idOf(told.story, thing)} `));

function ask({ browser }: Reader, route: MatrixRoute, id: string, body?: unknown): Promise<Answer> {
  const path = `/v1${route.path.replace('{category}', 'work').replaceAll(/\{\w+\}/g, id)}`;
  return route.verb === 'GET' ? browser.get(path) : browser.send(route.verb as 'POST', path, body);
}

const bytes = ({ status, text }: Answer, id: string): string =>
  `${status} ${text.replaceAll(/"requestId":"[^"]*"/g, '').replaceAll(id, '…')}`;

/** An address is for members or for participants, whoever else has the verb on things of her own. */
const isFor = ({ actor }: Reader, { about }: MatrixRoute): boolean =>
  (actor?.kind === 'participant') === (about === 'own');

const refusal = (reader: Reader, route: MatrixRoute): number =>
  reader.actor === null || mayBy(reader, route) ? 401 : 403;

/** The cell’s name where the four answers differ, or null where they agree. */
async function differs(
  reader: Reader,
  route: MatrixRoute,
  told: (typeof stories)[number],
): Promise<string | null> {
  cells += 1;
  const thing = route.about as Thing;
  const id = idOf(told.story, thing);
  const organisationId = reader.actor?.kind === 'member' ? reader.actor.organisationId : nowhere();
  const body = route.body?.(told.story, organisationId);
  const facts = sees(reader, told, thing);
  const opens = facts && (!route.needsPage || sees(reader, told, 'participant'));
  const rows = await sql.sees(reader.actor, thing, id);
  const answer = await ask(reader, route, id, body);
  const may = mayBy(reader, route) && isFor(reader, route);
  const expected = !may ? refusal(reader, route) : opens ? 'seen' : 404;
  const got = [401, 403, 404].includes(answer.status)
    ? answer.status
    : answer.status < 500
      ? 'seen'
      : answer.status;
  const cell = `${route.verb} ${route.path} · ${reader.name} · ${told.story.name}`;
  if (rows !== facts) return `${cell}: the facts say ${facts}, the rows ${rows}`;
  if (got !== expected) return `${cell}: expected ${expected}, HTTP ${answer.status} ${answer.text}`;
  if (got !== 404) return null;
  const absent = nowhere();
  const absentBody = body && JSON.parse(JSON.stringify(body).replaceAll(id, absent));
  const nothing = await ask(reader, route, absent, absentBody);
  return bytes(answer, id) === bytes(nothing, absent) ? null : `${cell}: not as what does not exist`;
}

/** A cell in four, by the seed of this run; in `test:deep` every one. */
const chance = new Chance(seedOr(4));
const isLookedAt = (): boolean => isDeep() || chance.next() < 0.12;

const things = () => routes.filter(({ about }) => ['participant', 'attempt', 'referral'].includes(about));

test('the matrix knows every route of the document', () => {
  expect(unknown).toEqual([]);
  expect(things().length).toBeGreaterThan(10);
});

test('of each thing of hers, policies, facts, rows and HTTP agree on who sees it, and absent is absent to the byte', async () => {
  const wrong: string[] = [];
  for (const told of stories) {
    for (const route of things()) {
      for (const reader of readers.filter(isLookedAt)) {
        const found = await differs(reader, route, told);
        if (found) wrong.push(found);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 600_000);

test('of each category, facts, rows and her page agree on who reads it', async () => {
  const wrong: string[] = [];
  const page = routes.find(({ verb, path }) => verb === 'GET' && path === '/participants/{id}')!;
  for (const told of stories) {
    const { participantId, name } = told.story;
    const written = await stage.database.query<{ category: Category }>(
      'select category from dossiers.section where participant_id = $1',
      [participantId],
    );
    for (const reader of readers) {
      const rows = await sql.categories(reader.actor, participantId);
      const answer = await ask(reader, page, participantId);
      const shown = ((answer.body['sections'] ?? []) as { category: Category }[]).map(
        ({ category }) => category,
      );
      for (const category of allCategories) {
        cells += 1;
        const stands = written.some((row) => row.category === category);
        const facts = stands && seenBy(reader, told).some((line) => line.includes(` section:${category} `));
        const opens = facts && mayBy(reader, page) && sees(reader, told, 'participant');
        if (rows.includes(category) !== facts || shown.includes(category) !== opens) {
          wrong.push(`${category} · ${reader.name} · ${name}: ${facts}, ${rows}, ${shown}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
}, 300_000);

test('a list holds whoever the facts say, and nobody else', async () => {
  const wrong: string[] = [];
  const kinds: Record<string, Thing> = {
    '/participants': 'participant',
    '/attempts': 'attempt',
    '/referrals': 'referral',
  };
  for (const reader of readers) {
    for (const route of routes.filter(({ about }) => about === 'list')) {
      const thing = kinds[route.path]!;
      const boxes = thing === 'attempt' ? ['?box=waiting', '?box=running', '?box=done'] : [''];
      const answers = await Promise.all(
        boxes.map((box) => ask(reader, { ...route, path: route.path + box }, '')),
      );
      const text = answers.map((answer) => answer.text).join();
      for (const told of stories) {
        cells += 1;
        const listed =
          text.includes(`"id": "${idOf(told.story, thing)}"`) ||
          text.includes(`"id":"${idOf(told.story, thing)}"`) ||
          text.includes(`"id" : "${idOf(told.story, thing)}"`);
        const expected = mayBy(reader, route) && sees(reader, told, thing);
        if (listed !== expected) wrong.push(`${route.path} · ${reader.name} · ${told.story.name}: ${listed}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('what is hers answers her, and nobody else: no member at all, and another participant only about herself', async () => {
  const wrong: string[] = [];
  const { story } = stories[4]!;
  const she: Reader = {
    name: 'she herself',
    actor: herself(story.participantId),
    browser: await stage.participant(story.participantId),
  };
  for (const route of routes.filter(({ about }) => about === 'own')) {
    for (const reader of readers.filter(({ actor }) => actor?.kind !== 'participant')) {
      cells += 1;
      const { status } = await ask(reader, route, nowhere());
      if (status !== refusal(reader, route))
        wrong.push(`${route.verb} ${route.path} · ${reader.name}: ${status}`);
    }
    if (route.verb !== 'GET' || route.path.includes('{')) continue;
    const another = readers.find(({ name }) => name === 'another participant')!;
    const [hers, others] = [await ask(she, route, ''), await ask(another, route, '')];
    cells += 2;
    if (hers.status >= 400) wrong.push(`${route.path} · she herself: ${hers.status}`);
    for (const id of [story.participantId, story.attemptId, story.referralId]) {
      if (others.text.includes(id)) wrong.push(`${route.path} · another participant: her ${id}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a verb that the policies do not give is refused at the door, for everyone and on every route', async () => {
  const wrong: string[] = [];
  for (const route of routes.filter(({ about }) => about !== 'public' && about !== 'own')) {
    for (const reader of readers.filter((one) => !mayBy(one, route))) {
      cells += 1;
      const { status } = await ask(reader, route, nowhere());
      if (status !== refusal(reader, route))
        wrong.push(`${route.verb} ${route.path} · ${reader.name}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});
