/** What became of one asked organisation, whoever may know it. */
export type Truth =
  | 'asking'
  | 'sent'
  | 'in-review'
  | 'waitlisted'
  | 'accepted'
  | 'handover-planned'
  | 'active'
  | 'completed'
  | 'not-completed'
  | 'declined'
  | 'expired'
  | 'taken-back'
  | 'stopped';

export const recipients = ['bridge', 'other', 'third'] as const;
export type Recipient = (typeof recipients)[number];

export interface Asked {
  readonly recipient: Recipient;
  truth: Truth;
  hasArrived: boolean;
  wasAccepted: boolean;
  /** She withdrew since: its receiver finds nothing there. */
  isHidden: boolean;
  told: 'awaiting' | 'sent' | 'accepted' | 'declined' | 'withdrawn' | 'voided' | 'over';
  isPastItsTime: boolean;
  /** A fact that its receiver asked back, and what came of that. */
  fact: 'not-asked' | 'asked' | 'answered' | 'carried';
  /** How often its receiver said how it went. */
  reports: number;
}

/** One referral as the laws of the README have it; nothing here asks the product what may happen. */
export interface Model {
  readonly asked: Asked[];
  /** Whom she keeps away now. */
  away: ReadonlySet<Recipient>;
  /** Whether anybody vouches for the third; somebody always does for the others. */
  isVouchedFor: boolean;
  /** How long it is since the first was asked, and since her consents ended for the last time. */
  readonly months: { all: number; sinceTheEnd: number };
}

export const newlyAsked = (recipient: Recipient): Asked => ({
  recipient,
  truth: 'asking',
  hasArrived: false,
  wasAccepted: false,
  isHidden: false,
  told: 'awaiting',
  isPastItsTime: false,
  fact: 'not-asked',
  reports: 0,
});

export const newModel = (): Model => ({
  asked: [newlyAsked('bridge')],
  away: new Set(),
  isVouchedFor: true,
  months: { all: 0, sinceTheEnd: 0 },
});

export const mayBeAsked = ({ isVouchedFor }: Model, recipient: Recipient): boolean =>
  recipient !== 'third' || isVouchedFor;

const WAITING: readonly Truth[] = ['sent', 'in-review', 'waitlisted'];
const RUNNING: readonly Truth[] = ['accepted', 'handover-planned', 'active'];

export const waits = ({ truth }: Asked): boolean => WAITING.includes(truth);
export const runs = ({ truth }: Asked): boolean => RUNNING.includes(truth);

/** All that it was asked is over for this organisation, and it finds nothing there. */
export function losesSight({ asked }: Model, at: Recipient): void {
  for (const one of asked.filter(({ recipient }) => recipient === at)) {
    if (waits(one) || runs(one)) one.truth = 'stopped';
    if (one.hasArrived) one.isHidden = true;
  }
}

/** What its sender read as accepted is over. */
export function periodEnds(asked: Asked): void {
  asked.isPastItsTime = true;
  if (asked.told === 'accepted') asked.told = 'over';
}

/** What its receiver may do, and what comes of it: first while nobody answered, then after a yes. */
const leads: Readonly<Record<string, readonly [from: readonly Truth[], to: Truth]>> = {
  review: [['sent'], 'in-review'],
  waitlist: [['sent', 'in-review'], 'waitlisted'],
  accept: [WAITING, 'accepted'],
  decline: [WAITING, 'declined'],
  'plan-handover': [['accepted', 'handover-planned'], 'handover-planned'],
  begin: [['accepted', 'handover-planned'], 'active'],
  complete: [RUNNING, 'completed'],
  stop: [RUNNING, 'not-completed'],
};
export type ReceiverStep =
  'review' | 'waitlist' | 'accept' | 'decline' | 'plan-handover' | 'begin' | 'complete' | 'stop';

export const isSeen = ({ hasArrived, isHidden }: Asked): boolean => hasArrived && !isHidden;

/** Where the step leads; null when it can't be taken now. */
export function leadsTo(asked: Asked, step: ReceiverStep): Truth | null {
  const [from, to] = leads[step]!;
  const isTooLate = waits(asked) && asked.isPastItsTime;
  return from.includes(asked.truth) && !isTooLate ? to : null;
}

/** What the sender reads. */
export const standingOf = ({ told, isPastItsTime }: Asked): string =>
  isPastItsTime && (told === 'awaiting' || told === 'sent') ? 'not-going-ahead' : told;

const takeableBack = {
  withdraw: ['awaiting', 'sent'],
  void: ['awaiting', 'sent', 'accepted'],
} as const;
export type TakingBack = keyof typeof takeableBack;

export const senderMay = (asked: Asked, event: TakingBack): boolean =>
  (takeableBack[event] as readonly string[]).includes(standingOf(asked));

export const isFree = ({ asked }: Model, recipient: Recipient): boolean =>
  !asked.some((one) => one.recipient === recipient && senderMay(one, 'void'));

/** What she reads of it. */
export function hers({ truth }: Asked): string {
  if (truth === 'asking') return 'asking-you';
  if (WAITING.includes(truth)) return 'waiting';
  if (truth === 'handover-planned') return 'meeting';
  return ['accepted', 'active', 'completed', 'declined'].includes(truth) ? truth : 'stopped';
}

/** The state and the box in which its receiver reads it. */
export function received(asked: Asked): { state: string; box: 'waiting' | 'running' | 'done' } {
  const state = asked.truth === 'taken-back' ? 'withdrawn' : asked.truth;
  if (waits(asked)) return { state, box: 'waiting' };
  return { state, box: runs(asked) ? 'running' : 'done' };
}
