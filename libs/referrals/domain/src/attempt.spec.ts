import {
  after,
  allowedEvents,
  isOpen,
  isRunning,
  NotNow,
  transitions,
  type AttemptEvent,
  type State,
} from './attempt.js';

const states = Object.keys(transitions) as State[];

test('the main path leads from draft to completion', () => {
  const path: AttemptEvent[] = ['ask', 'consent', 'review', 'accept', 'plan-handover', 'begin', 'complete'];
  expect(path.reduce<State>(after, 'drafted')).toBe('completed');
});

test('nothing is sent without her yes', () => {
  const reachable = allowedEvents('drafted').map((event) => after('drafted', event));
  expect(reachable).not.toContain('sent');
  const before = states.filter(
    (state) => state !== 'sent' && Object.values(transitions[state]).includes('sent'),
  );
  expect(before).toEqual(['awaiting_consent']);
});

test('she may withdraw as long as anything is open', () => {
  const open = states.filter((state) => isOpen(state) && state !== 'drafted');
  for (const state of open) expect(after(state, 'participant-withdraws')).toBe('withdrawn_by_participant');
});

test('an illegal event says what is possible instead', () => {
  expect(() => after('accepted', 'decline')).toThrow(NotNow);
  expect(new NotNow('accepted').allowed).toContain('plan-handover');
});

test('what has ended stays ended', () => {
  const ended = states.filter((state) => !isOpen(state));
  expect(ended).toEqual([
    'declined',
    'completed',
    'not_completed',
    'withdrawn_by_sender',
    'voided',
    'withdrawn_by_participant',
    'refused',
    'consent_lapsed',
    'expired',
  ]);
});

test('a receiver works with her from its yes until the end', () => {
  expect(states.filter(isRunning)).toEqual(['accepted', 'handover_planned', 'active']);
});
