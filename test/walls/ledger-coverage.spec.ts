import type { LookList } from '@kring/contracts';
import { newId } from '@kring/platform-kernel';
import { setApiStage, type ApiStage, type Browser } from '../setup/api-stage.js';

// Every read route there is, by whoever may read anything of her: what shows something of her stands in her list at once.

let stage: ApiStage;
let hers: string[];
let about: Record<string, string>;
let her: Browser;
let readers: Record<string, Browser>;
let paths: string[];

const NAME = 'Zewdinesh';

beforeAll(async () => {
  stage = await setApiStage();
  const story = await stage.story.accepted(NAME);
  const { region } = stage;
  const coordinator = await stage.member(region.bridge.coordinator);
  const { memberId } = region.bridge.volunteer;
  await coordinator.send('POST', `/v1/participants/${story.participantId}/assignments`, { memberId });
  readers = {
    coordinator,
    volunteer: await stage.member(region.bridge.volunteer),
    guide: await stage.member(region.delft.guide),
    director: await stage.member(region.delft.director),
    administrator: await stage.member(region.administrator),
  };
  her = await stage.participant(story.participantId);
  hers = [story.participantId, story.attemptId, story.referralId, NAME, '+31600000099'];
  about = { participants: story.participantId, attempts: story.attemptId, referrals: story.referralId };
  const document = (await stage.nobody().get('/v1/openapi.json')).body as { paths: Record<string, object> };
  paths = Object.entries(document.paths).flatMap(([path, verbs]) => ('get' in verbs ? [path] : []));
});

afterAll(() => stage.close());

const looks = async () => ((await her.get('/v1/my/looks')).body as unknown as LookList).items;

/** The address with her in it, where there is something to fill in; other things have nothing of her. */
const addressOf = (path: string): string =>
  `/v1${path.replace(/\/([^/]+)\/\{[^}]+\}/g, (_, kind: string) => `/${kind}/${about[kind] ?? newId()}`)}`;

test('what shows something of her to somebody stands in her list when it is shown', async () => {
  const shown: string[] = [];
  const silent: string[] = [];
  for (const path of paths) {
    for (const box of path === '/attempts' ? ['?box=waiting', '?box=running', '?box=done'] : ['']) {
      for (const [reader, browser] of Object.entries(readers)) {
        const before = (await looks()).length;
        const { status, text } = await browser.get(addressOf(path) + box);
        if (status !== 200 || !hers.some((word) => text.includes(word))) continue;
        const after = await looks();
        shown.push(path);
        const [look] = after;
        if (after.length !== before + 1 || !look!.purpose || look!.categories.length === 0) {
          silent.push(`${reader} ${path}${box}`);
        }
      }
    }
  }
  expect(silent).toEqual([]);
  expect([...new Set(shown)]).toEqual(
    expect.arrayContaining([
      '/participants',
      '/participants/{id}',
      '/attempts',
      '/attempts/{id}',
      '/referrals',
    ]),
  );
});
