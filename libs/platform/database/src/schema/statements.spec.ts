import { statementsOf } from './statements.js';

describe('the statements of a file', () => {
  it('end at a semicolon, and are known by the line on which they begin', () => {
    expect(statementsOf('-- one\nselect 1;\n\nselect\n  2;\n')).toEqual([
      { text: 'select 1', line: 2 },
      { text: 'select\n  2', line: 4 },
    ]);
  });

  it('go on over a semicolon in a string, in a body and in a comment', () => {
    const sql = `select ';', 'it''s;'; -- no; end\ncreate function a.b() as $$ begin; end $$; do $x$ $$;$$ $x$`;
    expect(statementsOf(sql).map(({ text }) => text)).toEqual([
      `select ';', 'it''s;'`,
      'create function a.b() as $$ begin; end $$',
      'do $x$ $$;$$ $x$',
    ]);
  });

  it('are none where there are only comments and space', () => {
    expect(statementsOf('\n-- nothing\n\n')).toEqual([]);
  });
});
