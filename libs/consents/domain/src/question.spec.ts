import { lastsUntil, NothingToAsk, whatToAsk } from './question.js';

test('helping needs name, number, language and wishes; the rest she may add', () => {
  expect(whatToAsk('support', ['identity', 'contact', 'language', 'care', 'work'])).toEqual({
    required: ['identity', 'contact', 'language'],
    optional: ['care', 'work'],
  });
});

test('what was not chosen is not asked', () => {
  expect(whatToAsk('support', ['work'])).toEqual({ required: ['work'], optional: [] });
});

test('where nothing was chosen there is nothing to ask', () => {
  expect(() => whatToAsk('support', [])).toThrow(NothingToAsk);
});

test('following asks how it goes and nothing else', () => {
  expect(whatToAsk('follow-up', ['identity', 'work'])).toEqual({ required: ['progress'], optional: [] });
});

test('contacting her needs how to reach her and her language, whatever was chosen', () => {
  const needed = ['contact', 'language'];
  expect(whatToAsk('contact', [])).toEqual({ required: needed, optional: [] });
  expect(whatToAsk('contact', ['wishes', 'contact', 'identity'])).toEqual({
    required: needed,
    optional: ['identity', 'wishes'],
  });
});

test('a consent has a fixed end, twelve months at most', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  expect(lastsUntil(now).toISOString()).toBe('2027-05-23T10:00:00.000Z');
  expect(lastsUntil(now, 40).toISOString()).toBe('2027-11-23T10:00:00.000Z');
});
