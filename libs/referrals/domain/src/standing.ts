import type { Standing } from '@kring/contracts';

/** What a sender is told of an attempt. It is written down before anything is known that it must not tell. */
export interface Told {
  readonly state: Exclude<Standing, 'not-going-ahead'>;
  /** From when it reads `not-going-ahead`, whatever happened or did not; null when nothing will change. */
  readonly closesAt: Date | null;
}

/**
 * What the sender reads at a moment. Refusal, silence, withdrawal and expiry never touch what was written, so no one can
 * tell them apart: at the deadline, and not before, all of them read `not-going-ahead`.
 */
export const standingAt = ({ state, closesAt }: Told, now: Date): Standing =>
  closesAt && closesAt <= now ? 'not-going-ahead' : state;
