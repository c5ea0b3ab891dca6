import type { Needs } from '@kring/contracts';
import { allowedEvents, NotNow, transitions, unanswered, type State } from './attempt.js';
import { AlreadyAskedBack, clarified, mustBeNew, mustBeWaitedFor } from './clarification.js';
import type { Told } from './standing.js';

const NOW = new Date('2026-11-30T12:00:00Z');
const later = new Date('2026-12-03T12:00:00Z');
const needs: Needs = {
  wish: 'language-skills',
  spokenDutch: null,
  dayParts: ['morning'],
  withinSchoolHours: true,
  childcareFor: 2,
  womenOnly: true,
  travelMinutes: null,
};

test('a fact is asked back while its receiver has not answered, and the attempt stays where it is', () => {
  const open = (Object.keys(transitions) as State[]).filter((state) =>
    allowedEvents(state).includes('ask-back'),
  );
  expect(open).toEqual(unanswered);
  for (const state of open) {
    expect([transitions[state]['ask-back'], transitions[state].clarify]).toEqual([state, state]);
  }
});

test('each fact is asked back once', () => {
  expect(() => mustBeNew('travel', ['level'])).not.toThrow();
  expect(() => mustBeNew('travel', ['level', 'travel'])).toThrow(AlreadyAskedBack);
});

test('its sender answers while it reads that an answer is waited for', () => {
  expect(() => mustBeWaitedFor({ state: 'sent', closesAt: later }, NOW)).not.toThrow();
  const others: Told[] = [
    { state: 'sent', closesAt: NOW },
    { state: 'awaiting', closesAt: later },
    { state: 'accepted', closesAt: later },
    { state: 'declined', closesAt: null },
    { state: 'withdrawn', closesAt: null },
    { state: 'voided', closesAt: null },
  ];
  for (const told of others) expect(() => mustBeWaitedFor(told, NOW)).toThrow(NotNow);
});

test('an answer changes that fact of her needs, and nothing else', () => {
  expect(clarified(needs, { travelMinutes: 30 })).toEqual({ ...needs, travelMinutes: 30 });
  expect(clarified(needs, { dayParts: ['evening'], withinSchoolHours: false })).toEqual({
    ...needs,
    dayParts: ['evening'],
    withinSchoolHours: false,
  });
});
