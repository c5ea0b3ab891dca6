import { RuleBroken } from '@kring/platform-kernel';

/** Days in which she answers a question, and working days in which an organisation answers a referral. */
export const DAYS_TO_CONSENT = 14;
export const WORKING_DAYS_TO_ANSWER = 5;

const DAY = 86_400_000;

/** This many days after a moment. */
export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);

/** This many working days (Monday to Friday) after a moment, at the same time of day. */
export function workingDaysAfter(moment: Date, days: number): Date {
  let reached = moment;
  for (let left = days; left > 0;) {
    reached = daysAfter(reached, 1);
    if (reached.getUTCDay() !== 0 && reached.getUTCDay() !== 6) left -= 1;
  }
  return reached;
}

export class AnswerTooLate extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'AnswerTooLate';

  constructor() {
    super('De tijd om te antwoorden is voorbij. Vraag of zij opnieuw verwezen wordt.');
  }
}

/** Whether an answer still counts: what the sender was told at the deadline is never taken back. */
export const isInTime = (answerBy: Date, now: Date): boolean => now < answerBy;
