import { setTimeout as pause } from 'node:timers/promises';
import type { Need, Readiness } from '@kring/contracts';
import type { Pool } from 'pg';

/** One thing that a process needs to be able to work, and how to see that it is there: it answers, or throws. */
export interface Needed {
  readonly name: Need;
  ask(): Promise<unknown>;
}

/** The injection token of what this process needs; readiness asks for each. */
export const NEEDS = Symbol('needs');

const ANSWERS_WITHIN = 2_000;

export const theDatabase = (pool: Pool): Needed => ({ name: 'database', ask: () => pool.query('select 1') });

/** Asks for everything at once, and waits for no answer longer than a moment: what hangs is missing. */
export async function readinessOf(
  needs: readonly Needed[],
  milliseconds = ANSWERS_WITHIN,
): Promise<Readiness> {
  const found = await Promise.all(needs.map((needed) => isThere(needed, milliseconds)));
  const missing = needs.filter((_, place) => !found[place]).map(({ name }) => name);
  return missing.length === 0 ? { status: 'ok' } : { status: 'unavailable', missing };
}

function isThere(needed: Needed, milliseconds: number): Promise<boolean> {
  const waiting = new AbortController();
  const late = pause(milliseconds, false, { signal: waiting.signal }).catch(() => false);
  const answer = needed.ask().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]).finally(() => waiting.abort());
}
