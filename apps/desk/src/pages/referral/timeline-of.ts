import type { ProgressSign, ReferralPage, ToldStep } from '@kring/contracts';
import type { TimelineEntry, Tone } from '@kring/ui';
import { onDayAtTime } from '../../words/dates.js';
import { stepDetail } from '../../words/clarification-words.js';

const signTitles: Record<ProgressSign['what'], string> = {
  enrolled: 'Zij heeft een plek',
  reported: 'Er is een verslag geschreven',
};

const stepTitles: Record<ToldStep['what'], (them: string) => string> = {
  asked: (them) => `U vroeg haar of ${them} mag helpen`,
  arrived: (them) => `Zij zei ja: de vraag ligt bij ${them}`,
  'asked-back': (them) => `${them} vroeg iets na`,
  clarified: (them) => `U vulde het aan voor ${them}`,
  accepted: (them) => `${them} zei ja`,
  declined: (them) => `${them} kan nu niet helpen`,
  withdrawn: (them) => `U trok de vraag aan ${them} terug`,
  voided: (them) => `De vraag aan ${them} was een vergissing`,
  over: (them) => `De tijd bij ${them} is voorbij`,
  'not-going-ahead': (them) => `Gaat niet door bij ${them}`,
};

const stepTones: Record<ToldStep['what'], Tone> = {
  asked: 'quiet',
  arrived: 'note',
  'asked-back': 'waiting',
  clarified: 'note',
  accepted: 'good',
  declined: 'stop',
  withdrawn: 'quiet',
  voided: 'quiet',
  over: 'quiet',
  'not-going-ahead': 'quiet',
};

/** What happened, newest first, as far as the sender may know and she lets it follow. */
export function timelineOf({ timeline, signs }: Pick<ReferralPage, 'timeline' | 'signs'>): TimelineEntry[] {
  const signed = signs.map(({ what, at }) => ({
    ...entry(`${what}-${at}`, signTitles[what], at),
    tone: 'good' as const,
  }));
  const told = timeline.map(({ what, at, attemptId, recipient, reason }) => ({
    ...entry(`${what}-${attemptId}-${reason}`, stepTitles[what](recipient.name), at),
    detail: stepDetail({ what, reason }),
    tone: stepTones[what],
  }));
  // Both are newest first, and what happened at one moment keeps the order in which it is told.
  return [...signed.toReversed(), ...told].toSorted((one, other) =>
    other.dateTime.localeCompare(one.dateTime),
  );
}

const entry = (id: string, title: string, at: string) => ({ id, title, at: onDayAtTime(at), dateTime: at });
