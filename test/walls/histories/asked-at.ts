import type { Ground } from './ground.js';
import type { Asked, Model, Recipient } from './model.js';

export const OK = 200;

/** What is answered is what the model says; anything else is thrown with what was asked. */
export function mustBe(what: string, status: number, expected: number): void {
  if (status !== expected) throw new Error(`${what}: answered ${status}, and the model says ${expected}`);
}

export const attemptsOf = ({ stage, referralId }: Ground, recipientId: string) =>
  stage.database.query<{ id: string; version: number; standing: string }>(
    `select a.id, a.version, s.id as standing from referrals.attempt a join referrals.standing s on s.attempt_id = a.id
     where a.referral_id = $1 and a.recipient_id = $2 order by a.id desc limit 1`,
    [referralId, recipientId],
  );

export const lastAt = ({ asked }: Model, recipient: Recipient): Asked | undefined =>
  asked.filter((one) => one.recipient === recipient).at(-1);
