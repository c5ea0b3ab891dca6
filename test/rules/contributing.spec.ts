import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importsOf } from './imports.js';
import { filesBelow, read, root, topLevel } from './workspace.js';

const rooms = ['apps', 'libs', 'test', 'docs'].flatMap(filesBelow);
const guides = [...topLevel(), ...rooms].filter((file) =>
  /(^|\/)(README|CONTRIBUTING|SECURITY)\.md$|^docs\/security\.md$/.test(file),
);

const NAMES = /^[\w-][\w.-]*(\/[\w.-]+)*\/?$/;
const FIRST_OF_A_PATH = /^(apps|libs|test|docs|domain|src)\//;
const FILE = /\.(ts|tsx|mjs|sql|css|md|json|ya?ml)$/;
/** What a command makes is not there before it ran. */
const MADE = /^(dist|\.kring)\//;
/** The shape of a page's name, as docs/decisions explains it. */
const EXAMPLE = /^\d{4}-/;

const isPath = (code: string): boolean =>
  NAMES.test(code) &&
  !EXAMPLE.test(code) &&
  !MADE.test(code) &&
  (FIRST_OF_A_PATH.test(code) || FILE.test(code));

/** The paths that a text names: in code marks and as the targets of links, outside blocks of code. */
function pathsIn(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  const codes = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!).filter(isPath);
  const targets = [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!);
  return [...codes, ...targets.filter((target) => !/^[a-z]+:/.test(target) && !target.includes('00NN'))];
}

/** A guide names a path from the root or from its own folder; a bare name is a file anywhere in its room. */
function stands(guide: string, path: string): boolean {
  const room = `${guide.split('/').slice(0, 2).join('/')}/`;
  const inRoom = (file: string) => file.startsWith(room) && file.endsWith(`/${path}`);
  if (!path.includes('/') && rooms.some(inRoom)) return true;
  const folder = dirname(guide);
  const places = [path, join(folder, path), join(folder, 'src', path)];
  return places.some((place) => existsSync(join(root, place)));
}

const missingIn = (guide: string, text: string): string[] =>
  pathsIn(text).filter((path) => !stands(guide, path));

describe('what a guide points to is there', () => {
  it('reads the guides that newcomers read', () => {
    expect(guides).toEqual(
      expect.arrayContaining([
        'CONTRIBUTING.md',
        'SECURITY.md',
        'docs/security.md',
        'libs/referrals/README.md',
      ]),
    );
    expect(pathsIn(read('CONTRIBUTING.md')).length).toBeGreaterThan(40);
  });

  it.each(guides)('%s', (guide) => {
    expect(missingIn(guide, read(guide))).toEqual([]);
  });

  it.each([
    ['a file that went', '`libs/referrals/src/gone.ts`'],
    ['a folder that went', '`apps/desk/src/gone/`'],
    ['a file of the room', '`gone.ts`'],
    ['a file below the room', '`src/gone.sql`'],
    ['a link', '[there](../gone.md)'],
    ['a link to a part', '[there](gone.md#part)'],
  ])('sees %s', (_, text) => {
    expect(missingIn('libs/referrals/README.md', text)).toHaveLength(1);
  });

  it.each([
    ['a package', '`@kring/ui/styles.css`'],
    ['a route', '`/v1/referrals`'],
    ['a kind of file', '`*.int.spec.ts`, `.policy.ts`'],
    ['an address', '[there](https://eupl.eu/1.2/en/)'],
    ['what stands', '`boundaries.mjs`, `src/attempts.ts`, `domain/src/`'],
  ])('leaves %s alone', (_, text) => {
    expect(missingIn('libs/referrals/README.md', text)).toEqual([]);
  });
});

describe('the walk', () => {
  const section = /^## One walk[\s\S]*?(?=^## )/m.exec(read('CONTRIBUTING.md'))![0];
  const onServer = pathsIn(section).filter(
    (file) => !/^(apps\/(desk|participant)|libs\/client)\//.test(file),
  );
  const all = pathsIn(section);

  // Nest and a process start these: what comes in goes to them, and no step of the walk imports them.
  const STARTED = /\.(controller|policy)\.ts$|-guard\.ts$|\/reactions\/|^apps\//;
  const STARTS = /^apps\/(api|worker)\/src\/[\w.-]+\.ts$|^libs\/scopes\/src\/|\.module\.ts$/;
  const started = new Set(
    rooms
      .filter((file) => STARTS.test(file) && !file.includes('.spec.'))
      .flatMap((file) => [...importsOf(file)]),
  );

  /** Whether a walk that named these files before comes to this one by what they import. */
  const comesTo = (file: string, before: readonly string[]): boolean =>
    STARTED.test(file) ? started.has(file) : before.some((one) => importsOf(one).has(file));

  it.each(onServer)('comes to %s by what it named before', (file) => {
    expect(comesTo(file, all.slice(0, all.indexOf(file)))).toBe(true);
  });

  it('sees a step that is not taken', () => {
    const sending = ['libs/referrals/src/use-cases/send-referral.ts'];
    expect(comesTo('libs/referrals/domain/src/needs.ts', sending)).toBe(true);
    expect(comesTo('libs/referrals/domain/src/deadline.ts', sending)).toBe(false);
    expect(comesTo('libs/referrals/src/use-cases/take-step.ts', sending)).toBe(false);
    expect(comesTo('libs/referrals/src/reactions/gone.ts', sending)).toBe(false);
  });
});
