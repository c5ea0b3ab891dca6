import type { AttemptBox, AttemptState } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';

/** Where an attempt stands: one addressed organisation under one need. */
export type State =
  | 'drafted'
  | 'awaiting_consent'
  | 'sent'
  | 'in_review'
  | 'waitlisted'
  | 'accepted'
  | 'declined'
  | 'handover_planned'
  | 'active'
  | 'completed'
  | 'not_completed'
  | 'withdrawn_by_sender'
  | 'voided'
  | 'withdrawn_by_participant'
  | 'refused'
  | 'consent_lapsed'
  | 'expired';

export type AttemptEvent =
  | 'ask'
  | 'consent'
  | 'refuse'
  | 'review'
  | 'waitlist'
  | 'ask-back'
  | 'clarify'
  | 'accept'
  | 'decline'
  | 'plan-handover'
  | 'begin'
  | 'complete'
  | 'stop'
  | 'withdraw'
  | 'void'
  | 'participant-withdraws'
  | 'lapse'
  | 'expire';

type Row = Partial<Record<AttemptEvent, State>>;

const beforeAnswer: Row = {
  withdraw: 'withdrawn_by_sender',
  void: 'voided',
  'participant-withdraws': 'withdrawn_by_participant',
  lapse: 'consent_lapsed',
  expire: 'expired',
};
const answering: Row = { ...beforeAnswer, accept: 'accepted', decline: 'declined' };
/** A fact that is asked back, and its answer, leave it where it is. */
const unclear = (state: State): Row => ({ 'ask-back': state, clarify: state });
const running: Row = {
  complete: 'completed',
  stop: 'not_completed',
  void: 'voided',
  'participant-withdraws': 'withdrawn_by_participant',
  lapse: 'consent_lapsed',
};

/** The one transition table: what may happen in each state, and where it leads. */
export const transitions: Readonly<Record<State, Row>> = {
  drafted: { ask: 'awaiting_consent', void: 'voided' },
  awaiting_consent: { ...beforeAnswer, consent: 'sent', refuse: 'refused' },
  sent: { ...answering, ...unclear('sent'), waitlist: 'waitlisted', review: 'in_review' },
  in_review: { ...answering, ...unclear('in_review'), waitlist: 'waitlisted' },
  waitlisted: { ...answering, ...unclear('waitlisted') },
  accepted: { ...running, 'plan-handover': 'handover_planned', begin: 'active' },
  // A meeting that moves is planned again.
  handover_planned: { ...running, 'plan-handover': 'handover_planned', begin: 'active' },
  active: running,
  declined: {},
  completed: {},
  not_completed: {},
  withdrawn_by_sender: {},
  voided: {},
  withdrawn_by_participant: {},
  refused: {},
  consent_lapsed: {},
  expired: {},
};

/** What may happen to an attempt in this state. */
export const allowedEvents = (state: State): AttemptEvent[] =>
  Object.keys(transitions[state]) as AttemptEvent[];

export class NotNow extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'NotNow';
  override readonly allowed: readonly string[];

  /** Whoever may not know the state is told what is possible as far as that may be known. */
  constructor(state: State, allowed: readonly AttemptEvent[] = allowedEvents(state)) {
    super('Dit kan nu niet meer met deze vraag.');
    this.allowed = allowed;
  }
}

/** The state after an event; throws `NotNow`, with what is possible instead, when the event is not. */
export function after(state: State, event: AttemptEvent): State {
  const next = transitions[state][event];
  if (!next) throw new NotNow(state);
  return next;
}

/** From which states an event leads on, and where to. */
export const leadsOf = (event: AttemptEvent): Partial<Record<State, State>> =>
  Object.fromEntries(
    Object.entries(transitions).flatMap(([state, row]) => (row[event] ? [[state, row[event]]] : [])),
  );

/** Whether the receiver works with her: it accepted, and it has not ended. */
export const isRunning = (state: State): boolean =>
  state === 'accepted' || state === 'handover_planned' || state === 'active';

/** Whether it ran and came to its end by the receiver's word: what came of it can be said. */
export const hasEnded = (state: State): boolean => state === 'completed' || state === 'not_completed';

/** The states in which a receiver has it and did not answer. */
export const unanswered: readonly State[] = ['sent', 'in_review', 'waitlisted'];

/** The box of the receiver's inbox that an attempt lies in: it waits for an answer, it runs, or it is over. */
export function boxOf(state: State): AttemptBox {
  if (unanswered.includes(state)) return 'waiting';
  return isRunning(state) ? 'running' : 'done';
}

/** A state that is open at its receiver, as the contracts spell it. */
export const spelt = (state: State): AttemptState => state.replace('_', '-') as AttemptState;

/** Whether an attempt still occupies its place: one open attempt for each referral and organisation. */
export const isOpen = (state: State): boolean => allowedEvents(state).length > 0;
