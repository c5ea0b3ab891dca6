import { piecesOf } from './pieces.js';
import { planAnew, planInstall } from './plan-install.js';
import type { ScopeSchema } from './scope-schema.js';

const define = (name: string, answer = 1) =>
  `create or replace function ${name}() returns int language sql as $$ select ${answer} $$;`;

const room: ScopeSchema = {
  folder: 'libs/a/src/schema',
  schemas: ['a', 'b'],
  versions: [],
  functions: [define('a.close_page'), define('b.over')],
  views: 'create view a.seen as select a.close_page();',
  policies: 'create policy own on a.line to kring_api using (true);',
};
const pieces = piecesOf([room]);
const files = (list: readonly { readonly file: string }[]) => list.map(({ file }) => file);

it('lays functions before views and policies, each known by its file', () => {
  expect(files(pieces)).toEqual([
    'libs/a/src/schema/functions/close-page.sql',
    'libs/a/src/schema/functions/b/over.sql',
    'libs/a/src/schema/views.sql',
    'libs/a/src/schema/policies.sql',
  ]);
});

it('lays everything in an empty database', () => {
  expect(planInstall(pieces, [])).toEqual({ undo: [], install: pieces });
});

it('does nothing where nothing changed', () => {
  expect(planInstall(pieces, pieces)).toEqual({ undo: [], install: [] });
});

it('lays a function over the one that stood, and leaves what depends on it', () => {
  const changed = piecesOf([{ ...room, functions: [define('a.close_page', 2), define('b.over')] }]);
  const plan = planInstall(changed, pieces);
  expect(plan.undo).toEqual([]);
  expect(files(plan.install)).toEqual(['libs/a/src/schema/functions/close-page.sql']);
});

it('takes a page away before it lays it anew', () => {
  const changed = piecesOf([
    { ...room, policies: 'create policy other on a.line to kring_api using (true);' },
  ]);
  const plan = planInstall(changed, pieces);
  expect(plan.undo).toEqual(['drop policy if exists own on a.line']);
  expect(files(plan.install)).toEqual(['libs/a/src/schema/policies.sql']);
});

it('takes away what went, what depends on others first', () => {
  expect(planInstall([], pieces).undo).toEqual([
    'drop policy if exists own on a.line',
    'drop view if exists a.seen',
    'drop function if exists b.over',
    'drop function if exists a.close_page',
  ]);
});

it('lays everything anew where one thing can not take the place of another', () => {
  expect(planAnew(pieces, pieces)).toEqual({ undo: planInstall([], pieces).undo, install: pieces });
});

it('refuses a file of functions without one', () => {
  expect(() => piecesOf([{ ...room, functions: ['select 1;'] }])).toThrow('defines no function');
});
