import { RuleBroken } from '@kring/platform-kernel';
import { workingDaysAfter } from './working-days.js';

/** Days in which she answers a question. */
export const DAYS_TO_CONSENT = 14;

const DAY = 86_400_000;

/** This many days after a moment. */
export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);

/** By when an organisation answers, and when it is reminded of that. */
export interface AnswerTimes {
  readonly answerBy: Date;
  /** The first comes first. */
  readonly remindersAt: readonly Date[];
}

/**
 * The times of an answer in so many working days after arrival: reminders after half of them, rounded up, and one
 * working day before the end. Where there is no day between arrival and end nothing reminds.
 */
export function answerTimes(arrivedAt: Date, days: number): AnswerTimes {
  const reminders = [...new Set([Math.ceil(days / 2), days - 1])].filter(
    (after) => after > 0 && after < days,
  );
  return {
    answerBy: workingDaysAfter(arrivedAt, days),
    remindersAt: reminders.map((after) => workingDaysAfter(arrivedAt, after)),
  };
}

/** When something is due next by these times after a moment; null when all of it is past. */
export const dueNext = ({ answerBy, remindersAt }: AnswerTimes, now: Date): Date | null =>
  [...remindersAt, answerBy].find((moment) => moment > now) ?? null;

export class AnswerTooLate extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AnswerTooLate';

  constructor() {
    super('De tijd om te antwoorden is voorbij. Vraag of zij opnieuw verwezen wordt.');
  }
}

/** Whether an answer still counts: what the sender was told at the deadline is never taken back. */
export const isInTime = (answerBy: Date, now: Date): boolean => now < answerBy;
