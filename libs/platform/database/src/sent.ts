import type pg from 'pg';
import { QueryFailedError, type EntityManager } from 'typeorm';

/**
 * Statements of one transaction that nobody waits for: each goes out at once, behind those before it. Where one fails
 * PostgreSQL refuses all that follow and makes the commit a rollback; the failure is told when the transaction is over.
 */
export class Sent {
  private client?: pg.ClientBase;
  private readonly answers: Promise<unknown>[] = [];

  async through(manager: EntityManager): Promise<void> {
    this.client = (await manager.queryRunner!.connect()) as pg.ClientBase;
  }

  send(sql: string, parameters: readonly unknown[]): void {
    const answer = this.client!.query(sql, [...parameters]).catch((error: Error) => {
      throw new QueryFailedError(sql, [...parameters], error);
    });
    // Told by orFailure; until then it is nobody's.
    answer.catch(() => undefined);
    this.answers.push(answer);
  }

  /** What the transaction came to, or the first failure of what was sent: that is why all after it failed. */
  async orFailure<T>(transaction: Promise<T>): Promise<T> {
    const [outcome] = await Promise.allSettled([transaction]);
    await Promise.all(this.answers);
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }
}
