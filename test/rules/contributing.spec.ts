import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
