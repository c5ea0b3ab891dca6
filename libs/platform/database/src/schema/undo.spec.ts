import { undoOf } from './undo.js';

it('takes away what a file makes, the last first', () => {
  const page = `
    create view a.seen as select 1;
    create trigger only_added before update or delete on a.line for each row execute function a.refuse();
    create policy own on a.line for select to kring_api using (true);
    grant select (id), insert on a.line, a.other to kring_api, kring_reaction;
    grant usage on schema a to kring_api;`;
  expect(undoOf(page)).toEqual([
    'revoke all on schema a from kring_api',
    'revoke all on a.line, a.other from kring_api, kring_reaction',
    'drop policy if exists own on a.line',
    'drop trigger if exists only_added on a.line',
    'drop view if exists a.seen',
  ]);
});

it('drops a function with what was granted on it', () => {
  const file = `create or replace function a.reader() returns uuid language sql as $$ select null $$;
    revoke execute on function a.reader from public;
    grant execute on function a.reader to kring_api;`;
  expect(undoOf(file)).toEqual(['drop function if exists a.reader']);
});
