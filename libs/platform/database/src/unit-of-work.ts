import { AsyncLocalStorage } from 'node:async_hooks';
import { audienceOf, PUBLIC, type Actor } from '@kring/platform-kernel';
import type { DataSource, EntityManager } from 'typeorm';

interface Work {
  readonly manager: EntityManager;
  readonly actor: Actor;
}

const current = new AsyncLocalStorage<Work>();

const SET_READER = `select set_config('kring.audience', $1, true), set_config('kring.link', $2, true),
  set_config('kring.member', $3, true)`;

const memberOf = (actor: Actor): string => (actor.kind === 'member' ? actor.memberId : '');

// Two coordinators read as one audience, and are two people whom a participant may keep away one by one.
const isSame = (one: Actor, other: Actor): boolean =>
  one.kind === other.kind && audienceOf(one) === audienceOf(other) && memberOf(one) === memberOf(other);

/** What is said in the statement that opens a unit of work, beside who reads: a call with one value, or nothing. */
export type Opening = (actor: Actor) => { readonly call: string; readonly value: string } | null;

/** One transaction as one actor. All writes of a use case, its events and its ledger lines are in it, or none. */
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly opening: Opening = () => null,
  ) {}

  /** Runs `task` in a transaction whose row policies see `actor`; joins the running one when it is this actor's. */
  async run<T>(actor: Actor, task: () => Promise<T>): Promise<T> {
    const running = current.getStore();
    if (running && !isSame(running.actor, actor)) throw new Error('This unit of work is somebody else’s.');
    if (running) return task();
    return this.source.transaction(async (manager) => {
      await this.open(manager, actor);
      return current.run({ manager, actor }, task);
    });
  }

  private async open(manager: EntityManager, actor: Actor): Promise<void> {
    const link = actor.kind === 'link-holder' ? actor.tokenHash : '';
    const reader = [audienceOf(actor) ?? '', link, memberOf(actor)];
    const beside = this.opening(actor);
    if (!beside) return void (await manager.query(SET_READER, reader));
    await manager.query(`${SET_READER}, ${beside.call}($${reader.length + 1})`, [...reader, beside.value]);
  }

  /** Runs `task` in whatever transaction runs, whoever's it is, or else in one as nobody: for tables without row policies. */
  async join<T>(task: () => Promise<T>): Promise<T> {
    return current.getStore() ? task() : this.run(PUBLIC, task);
  }

  /** The entity manager of the running transaction; outside one it throws. */
  get manager(): EntityManager {
    const work = current.getStore();
    if (!work) throw new Error('There is no unit of work here: wrap this in work.run(actor, …).');
    return work.manager;
  }

  /** One parameterised statement in the running transaction. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.manager.query(sql, [...parameters])) as Row[];
  }
}
