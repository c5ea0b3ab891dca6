import { createDataSource, UnitOfWork } from '@kring/platform-database';
import { newId, SYSTEM } from '@kring/platform-kernel';
import { openTestDatabase, type TestDatabase } from '@kring/testing';
import { DiscoveryModule } from '@nestjs/core';
import { Test, type TestingModule } from '@nestjs/testing';
import { Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Outbox } from './outbox.js';
import { ReactionRunner } from './reaction-runner.js';
import { ReactsTo, reactionsOf } from './reaction.js';
import { Reactions } from './reactions.js';

const NAME = 'spec.passes-on-attempt-accepted';

/** Passes on what it hears, as an event of its own. */
@Injectable()
class PassesOn {
  readonly seen: string[] = [];
  fails = false;

  constructor(private readonly outbox: Outbox) {}

  @ReactsTo('attempt.accepted', NAME)
  async react(subjectId: string): Promise<void> {
    this.seen.push(subjectId);
    this.outbox.append({ name: 'standing.changed', subjectId, touches: [] });
    if (this.fails) throw new Error('not today');
  }
}

let database: TestDatabase;
let source: DataSource;
let context: TestingModule;
let runner: ReactionRunner;

beforeAll(async () => {
  database = await openTestDatabase();
  source = createDataSource(database.as('kring_reaction'), [], 'reactions');
  await source.initialize();
  context = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [
      { provide: UnitOfWork, useValue: new UnitOfWork(source) },
      Outbox,
      PassesOn,
      Reactions,
      ReactionRunner,
    ],
  }).compile();
  await context.init();
  runner = context.get(ReactionRunner);
});

afterAll(async () => {
  await context.close();
  await source.destroy();
  await database.drop();
});

async function happened() {
  const [eventId, subjectId] = [newId(), newId()];
  await database.query(
    `insert into outbox.event (id, name, subject_id) values ($1, 'attempt.accepted', $2)`,
    [eventId, subjectId],
  );
  return { eventId, subjectId };
}

const followed = (subjectId: string) =>
  database.query(`select from outbox.event where name = 'standing.changed' and subject_id = $1`, [subjectId]);
const inbox = (eventId: string) =>
  database.query('select reaction from outbox.inbox where event_id = $1', [eventId]);

test('a reaction is owed by the event that it is marked with, and by no other', () => {
  const reactions = context.get(Reactions);
  expect(reactions.owedBy('attempt.accepted')).toEqual([NAME]);
  expect(reactions.owedBy('attempt.declined')).toEqual([]);
});

test('a class may have several, and one method may be for several events', () => {
  class Many {
    @ReactsTo('attempt.declined', 'spec.one')
    @ReactsTo('attempt.lapsed', 'spec.two')
    async end(_: string): Promise<void> {}

    @ReactsTo('attempt.accepted', 'spec.three')
    async begin(_: string): Promise<void> {}
  }
  const found = reactionsOf(new Many()).map(({ on, name, method }) => [on, name, method]);
  expect(found.sort()).toEqual([
    ['attempt.accepted', 'spec.three', 'begin'],
    ['attempt.declined', 'spec.one', 'end'],
    ['attempt.lapsed', 'spec.two', 'end'],
  ]);
  expect(reactionsOf(new (class {})())).toEqual([]);
});

test('two reactions with one name are refused at the start', async () => {
  @Injectable()
  class Double {
    @ReactsTo('attempt.declined', NAME)
    async react(_: string): Promise<void> {}
  }
  const doubled = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [{ provide: UnitOfWork, useValue: {} }, Outbox, PassesOn, Double, Reactions],
  }).compile();
  await expect(doubled.init()).rejects.toThrow(NAME);
});

test('it hears the identifier of what happened, and its inbox line commits with what it did', async () => {
  const { eventId, subjectId } = await happened();
  expect(await runner.run(eventId, NAME)).toBe('done');
  expect(context.get(PassesOn).seen).toContain(subjectId);
  expect(await followed(subjectId)).toHaveLength(1);
  expect(await inbox(eventId)).toEqual([{ reaction: NAME }]);
});

test('delivered twice, one after the other, it runs once', async () => {
  const { eventId, subjectId } = await happened();
  expect([await runner.run(eventId, NAME), await runner.run(eventId, NAME)]).toEqual(['done', 'done-before']);
  expect(await followed(subjectId)).toHaveLength(1);
});

test('delivered many times at once, it runs once', async () => {
  const { eventId, subjectId } = await happened();
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => runner.run(eventId, NAME)));
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  expect(await followed(subjectId)).toHaveLength(1);
});

test('what throws leaves no inbox line and nothing that it did, and can be run again', async () => {
  const { eventId, subjectId } = await happened();
  const probe = context.get(PassesOn);
  probe.fails = true;
  await expect(runner.run(eventId, NAME)).rejects.toThrow('not today');
  expect(await inbox(eventId)).toEqual([]);
  expect(await followed(subjectId)).toEqual([]);
  probe.fails = false;
  expect(await runner.run(eventId, NAME)).toBe('done');
  expect(await followed(subjectId)).toHaveLength(1);
});

test('a reaction that nobody knows is an error, so that its event stays owed', async () => {
  const { eventId } = await happened();
  await expect(runner.run(eventId, 'spec.of-yesterday')).rejects.toThrow('spec.of-yesterday');
  expect(await inbox(eventId)).toEqual([]);
});

test('a reaction is nobody’s request: it has no audience', async () => {
  const work = context.get(UnitOfWork);
  const rows = await work.run(SYSTEM, () =>
    work.query(`select current_setting('kring.audience') as audience`),
  );
  expect(rows).toEqual([{ audience: '' }]);
});
