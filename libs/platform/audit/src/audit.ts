import type { Opening } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { nowAsked, type Asked } from './asked.js';
import { lineOf, type Result } from './line.js';

const NOTE = 'audit.note';

/**
 * Each unit of work that a request opens begins with its audit line, in the statement that says who reads: it stands
 * when the work is committed, and goes with it when it is not.
 */
export const auditedOpening: Opening = (actor) => {
  const asked = nowAsked();
  if (!asked?.changes || actor.kind === 'system') return null;
  asked.isNoted = true;
  return { call: NOTE, value: JSON.stringify(lineOf(asked, asked.actor ?? actor, 'done')) };
};

/** Writes a line in a transaction of its own: what was refused is rolled back, the line that says so is not. */
@Injectable()
export class Audit {
  constructor(private readonly pool: pg.Pool) {}

  async write(asked: Asked, result: Result): Promise<void> {
    const line = JSON.stringify(lineOf(asked, asked.actor, result));
    await this.pool.query({ name: 'audit-note', text: `select ${NOTE}($1)`, values: [line] });
  }
}
