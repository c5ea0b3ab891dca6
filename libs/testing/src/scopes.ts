import 'reflect-metadata';
import { newId, SystemClock, type Clock } from '@kring/platform-kernel';
import { ChoreRunner, Chores, ReactionRunner, Reactions } from '@kring/platform-outbox';
import { PlatformModule } from '@kring/platform-runtime';
import { features, policies, tables } from '@kring/scopes';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { testSettings } from './settings.js';
import type { TestDatabase } from './test-database.js';

type Class<T> = abstract new (...parts: never[]) => T;

export interface RunningScopes {
  /** The one instance of a use case, repository or reader, as the api has it. */
  use<T>(wanted: Class<T>): T;
  /** Runs every reaction that is owed, and those owed by what they did, until there are none. */
  react(): Promise<void>;
  /** Does every chore that there is, at the clock's time, and what follows from it. */
  chores(): Promise<void>;
  /** Does one chore, and nothing of what follows from it. */
  chore(name: string): Promise<void>;
  close(): Promise<void>;
}

async function start(database: TestDatabase, role: 'kring_api' | 'kring_reaction', clock: Clock) {
  const settings = testSettings(database);
  const platform = {
    settings,
    databaseUrl: database.as(role),
    tables,
    policies,
    name: `test ${role}`,
    clock,
  };
  const testing = await Test.createTestingModule({
    imports: [PlatformModule.with(platform), DiscoveryModule, ...features],
    providers: [Reactions, ReactionRunner, Chores, ChoreRunner],
  }).compile();
  return testing.init();
}

/** All scopes on this database, as the api runs them and as the worker does, without HTTP or a queue between them. */
export async function openScopes(
  database: TestDatabase,
  clock: Clock = new SystemClock(),
): Promise<RunningScopes> {
  const api = await start(database, 'kring_api', clock);
  const worker = await start(database, 'kring_reaction', clock);
  const reactions = worker.get(Reactions);
  const runner = worker.get(ReactionRunner);

  const reactOnce = async (): Promise<number> => {
    const events = await database.query<{ id: string; name: string }>(
      'select id, name from outbox.event where settled_at is null order by at, id',
    );
    for (const { id, name } of events) {
      for (const reaction of reactions.owedBy(name)) await runner.run(id, reaction);
      await database.query('update outbox.event set settled_at = now() where id = $1', [id]);
    }
    return events.length;
  };

  const react = async () => {
    while ((await reactOnce()) > 0);
  };

  return {
    use: (wanted) => api.get(wanted as never, { strict: false }),
    react,
    async chores() {
      for (const { name } of worker.get(Chores).list()) await worker.get(ChoreRunner).run(name);
      await react();
    },
    chore: (name) => worker.get(ChoreRunner).run(name),
    async close() {
      await Promise.all([api.close(), worker.close()]);
    },
  };
}

/** An identifier of nothing. */
export const nowhere = (): string => newId();
