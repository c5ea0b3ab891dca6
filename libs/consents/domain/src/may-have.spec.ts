import { categories, organisationKind, purpose as purposes } from '@kring/contracts';
import { mayHold, mustBePossible, NeverForThisKind, WrongBasis } from './may-have.js';

const helpers = ['migrant', 'volunteer', 'social'] as const;

test.each(helpers)('a %s organisation may be asked for what help needs', (kind) => {
  const flow = { kind, purpose: 'support', basis: 'consent' } as const;
  expect(() =>
    mustBePossible({ ...flow, categories: ['identity', 'contact', 'language', 'care', 'work', 'wishes'] }),
  ).not.toThrow();
});

test.each(helpers)('a %s organisation never gets her path, nor how it goes elsewhere', (kind) => {
  const flow = { kind, purpose: 'support', basis: 'consent' } as const;
  for (const category of ['path', 'progress'] as const)
    expect(() => mustBePossible({ ...flow, categories: ['identity', category] })).toThrow(NeverForThisKind);
});

test('a municipality’s own task is not registered as consent', () => {
  const task = { kind: 'municipality', purpose: 'integration-task', categories: ['identity'] } as const;
  expect(() => mustBePossible({ ...task, basis: 'consent' })).toThrow(WrongBasis);
  expect(() => mustBePossible({ ...task, basis: 'public-task' })).not.toThrow();
});

test.each(helpers)('a %s organisation has no public task: nothing flows to it without consent', (kind) => {
  for (const purpose of purposes.options)
    expect(() => mustBePossible({ kind, purpose, basis: 'public-task', categories: ['identity'] })).toThrow(
      WrongBasis,
    );
});

test('how it goes is the only thing that she may let a municipality follow', () => {
  const follow = { kind: 'municipality', purpose: 'follow-up', basis: 'consent' } as const;
  expect(() => mustBePossible({ ...follow, categories: ['progress'] })).not.toThrow();
  for (const category of categories.filter((one) => one !== 'progress'))
    expect(() => mustBePossible({ ...follow, categories: [category] })).toThrow(NeverForThisKind);
});

test('to contact her a municipality may be given who she is, how to reach her, her language and her wishes, by her alone', () => {
  const contact = { kind: 'municipality', purpose: 'contact' } as const;
  const may = ['identity', 'contact', 'language', 'wishes'] as const;
  expect(() => mustBePossible({ ...contact, basis: 'consent', categories: may })).not.toThrow();
  expect(() => mustBePossible({ ...contact, basis: 'public-task', categories: may })).toThrow(WrongBasis);
  for (const category of ['care', 'path', 'work', 'progress'] as const)
    expect(() => mustBePossible({ ...contact, basis: 'consent', categories: [category] })).toThrow(
      NeverForThisKind,
    );
});

test.each(helpers)('a %s organisation is never let contact her in the name of a municipality', (kind) => {
  expect(() =>
    mustBePossible({ kind, purpose: 'contact', basis: 'consent', categories: ['contact'] }),
  ).toThrow(WrongBasis);
});

test('every kind of organisation is spoken of', () => {
  for (const kind of organisationKind.options)
    expect(() => mustBePossible({ kind, purpose: 'support', basis: 'public-task', categories: [] })).toThrow(
      WrongBasis,
    );
});

test('a helper holds nothing of her path, and what it writes itself of how it goes; a municipality may hold all', () => {
  for (const kind of helpers) {
    expect(categories.filter((category) => !mayHold(kind, category))).toEqual(['path']);
  }
  expect(categories.every((category) => mayHold('municipality', category))).toBe(true);
});
