import { QueryFailedError } from 'typeorm';
import { isDatabaseAway } from './database-away.js';

const coded = (code: string) => Object.assign(new Error('something about Hiwet'), { code });

test.each([
  ['nobody listens', coded('ECONNREFUSED')],
  ['the line broke', coded('ECONNRESET')],
  ['an administrator stopped it', coded('57P01')],
  ['another process crashed it', coded('57P02')],
  ['it is starting or shutting down', coded('57P03')],
  ['the connection failed', coded('08006')],
  ['it has too many connections', coded('53300')],
  ['its disk is full', coded('53100')],
  ['a statement took too long', coded('57014')],
  ['it went while it was asked', new Error('Connection terminated unexpectedly')],
  ['no connection came free in time', new Error('timeout exceeded when trying to connect')],
  ['it did not answer a call', new Error('Connection terminated due to connection timeout')],
])('it is away when %s', (_why, error) => {
  expect(isDatabaseAway(error)).toBe(true);
  expect(isDatabaseAway(new QueryFailedError('insert …', [], error))).toBe(true);
});

test('it is away when none of the addresses of its name answers', () => {
  expect(isDatabaseAway(new AggregateError([coded('ECONNREFUSED'), coded('EHOSTUNREACH')]))).toBe(true);
});

test.each([
  ['a rule of a table', coded('23505')],
  ['a mistake in a statement', coded('42601')],
  ['a row policy', coded('42501')],
  ['a wrong password', coded('28P01')],
  ['a mistake of ours', new TypeError('x is undefined')],
  ['words that only look like it', new Error('Connection terminated by Hiwet')],
  ['several errors of which one is ours', new AggregateError([coded('ECONNREFUSED'), new TypeError('x')])],
  ['several errors, none', new AggregateError([])],
  ['nothing', undefined],
  ['a text', 'ECONNREFUSED'],
])('it is there when the error is %s', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(false);
});
