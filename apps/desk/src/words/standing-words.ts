import type {
  AttemptState,
  DeclineReason,
  EnrolmentState,
  Mood,
  NextStep,
  ProgressSign,
  Standing,
  VoidReason,
  StopReason,
} from '@kring/contracts';
import type { Tone } from '@kring/ui';

interface Said {
  words: string;
  tone: Tone;
}

/** How a referral stands, for the one who sent it. */
export const standingWords: Record<Standing, Said> = {
  awaiting: { words: 'Zij beslist', tone: 'waiting' },
  sent: { words: 'Wacht op antwoord', tone: 'note' },
  accepted: { words: 'Aangenomen', tone: 'good' },
  declined: { words: 'Geen plek nu', tone: 'stop' },
  withdrawn: { words: 'Teruggetrokken', tone: 'quiet' },
  voided: { words: 'Vergissing', tone: 'quiet' },
  over: { words: 'Voorbij', tone: 'quiet' },
  'not-going-ahead': { words: 'Gaat niet door', tone: 'quiet' },
};

/** What she lets the sender follow. */
export const signWords: Record<ProgressSign['what'], string> = {
  enrolled: 'Ingeschreven',
  reported: 'Verslag geschreven',
};

/** How a question stands, for the one who received it. */
export const attemptWords: Record<AttemptState, Said> = {
  sent: { words: 'Nieuw', tone: 'new' },
  'in-review': { words: 'Bekeken', tone: 'violet' },
  waitlisted: { words: 'Op de wachtlijst', tone: 'waiting' },
  accepted: { words: 'U zei ja', tone: 'good' },
  declined: { words: 'U zei nee', tone: 'quiet' },
  withdrawn: { words: 'Teruggetrokken', tone: 'quiet' },
  expired: { words: 'Verlopen', tone: 'quiet' },
  'handover-planned': { words: 'Kennismaking gepland', tone: 'note' },
  active: { words: 'Loopt', tone: 'good' },
  completed: { words: 'Afgerond', tone: 'good' },
  'not-completed': { words: 'Gestopt', tone: 'quiet' },
  over: { words: 'Voorbij', tone: 'quiet' },
};

export const declineWords: Record<DeclineReason, string> = {
  'no-place': 'Wij hebben nu geen plek',
  level: 'Het niveau past niet',
  language: 'Wij spreken haar taal niet',
  childcare: 'Wij hebben geen opvang',
  travel: 'Het is te ver reizen',
  'out-of-area': 'Zij woont buiten ons gebied',
  'not-eligible': 'Dit aanbod is voor een andere groep',
  other: 'Iets anders',
};

export const voidWords: Record<VoidReason, string> = {
  'wrong-person': 'Dit was niet voor haar bedoeld',
  'wrong-organisation': 'Dit was voor een andere organisatie',
  'sent-twice': 'Ik vroeg dit twee keer',
  other: 'Iets anders',
};

export const stopWords: Record<StopReason, string> = {
  'found-work': 'Zij vond werk',
  moved: 'Zij is verhuisd',
  'no-childcare': 'Er is geen opvang',
  'other-help': 'Zij krijgt andere hulp',
  'no-longer-wants': 'Zij wil niet meer',
  other: 'Iets anders',
};

export const enrolmentWords: Record<EnrolmentState, string> = {
  requested: 'zij vroeg een plek',
  confirmed: 'zij nam een plek',
  waitlisted: 'zij staat op de wachtlijst',
  cancelled: 'dit gaat niet door',
};

export const moodWords: Record<Mood, string> = { hard: 'moeilijk', ordinary: 'gewoon', good: 'goed' };

export const nextStepWords: Record<NextStep, string> = {
  again: 'volgende week weer',
  'call-me': 'bel mij even',
  stop: 'wij stoppen',
};
