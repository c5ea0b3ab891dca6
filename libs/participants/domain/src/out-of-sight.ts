import type { CameBy, SightRule } from '@kring/contracts';
import { daysLater, monthsLater } from './days.js';

/** What a municipality knows of one adult; days as `YYYY-MM-DD`. */
export interface InSight {
  /** The last day on which it spoke with this person, and not with a partner. */
  readonly lastContact: string | null;
  readonly addedOn: string;
  readonly arrival: { readonly cameBy: CameBy; readonly registeredOn: string } | null;
  readonly intakeDone: boolean;
  /** The last day of a path; `running` where it has none, null where there was no path. */
  readonly pathUntil: string | 'running' | null;
}

export interface Looking {
  readonly today: string;
  /** After how many months without contact the municipality looks for somebody. */
  readonly months: number;
}

export interface Missed {
  readonly rule: SightRule;
  readonly since: string;
}

/** For so many months a path that ended still counts: also when it ended because he found a job (Kamerstuk 32 824, nr. 204). */
const PATH_COUNTS_MONTHS = 12;
/** Within ten weeks of her registration there is a plan (Wet inburgering 2021, article 15). */
const INTAKE_DAYS = 70;

/** After how many months a municipality looks for somebody that set no term of its own. */
export const MONTHS_UNLESS_SET = 6;

const earliest = (...days: (string | undefined)[]): string =>
  days.filter((day) => day !== undefined).reduce((one, other) => (one < other ? one : other));

const hadPath = ({ pathUntil }: Pick<InSight, 'pathUntil'>, today: string): boolean =>
  pathUntil === 'running' || (pathUntil !== null && pathUntil >= monthsLater(today, -PATH_COUNTS_MONTHS));

/** The day on which she had been without contact for that long. */
function overdueOn({ lastContact, arrival, addedOn }: InSight, months: number): string {
  return monthsLater(lastContact ?? earliest(arrival?.registeredOn, addedOn), months);
}

/** The day from which her intake is missed. Whoever spoke with her after the ten weeks has ten weeks more. */
function intakeMissedOn({ lastContact, arrival, intakeDone }: InSight): string | null {
  if (arrival?.cameBy !== 'family-reunification' || intakeDone) return null;
  const due = daysLater(arrival.registeredOn, INTAKE_DAYS);
  return lastContact !== null && lastContact >= due ? daysLater(lastContact, INTAKE_DAYS) : due;
}

/**
 * By which rules somebody is out of sight, each with its day. Of those at home only whether there was a path counts;
 * nothing else of theirs makes any difference, and no day is theirs.
 */
export function outOfSight(
  somebody: InSight,
  atHome: readonly Pick<InSight, 'pathUntil'>[],
  { today, months }: Looking,
): Missed[] {
  const overdue = overdueOn(somebody, months);
  const intake = intakeMissedOn(somebody);
  const missed: Missed[] = [];
  if (overdue <= today && atHome.some((one) => hadPath(one, today)))
    missed.push({ rule: 'path-at-home', since: overdue });
  if (intake !== null && intake <= today) missed.push({ rule: 'no-intake', since: intake });
  return missed;
}
