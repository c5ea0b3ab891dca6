import { aText, oneOf, says } from './choice.js';

describe('filters', () => {
  it('take only what is on the list', () => {
    expect(oneOf(['waiting', 'done'], 'done')).toBe('done');
    expect(oneOf(['waiting', 'done'], 'drop table')).toBeUndefined();
  });

  it('take no empty text', () => {
    expect(aText('')).toBeUndefined();
    expect(aText('delft')).toBe('delft');
  });

  it('find a row by any of its words, in any order', () => {
    expect(says('delft taal', ['K-2041', 'Taal oefenen', 'Gemeente Delft'])).toBe(true);
    expect(says('rijswijk', ['K-2041', null, 'Gemeente Delft'])).toBe(false);
    expect(says(undefined, [])).toBe(true);
  });
});
