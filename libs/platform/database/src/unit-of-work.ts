import { AsyncLocalStorage } from 'node:async_hooks';
import { audienceOf, isSameActor, memberOf, PUBLIC, type Actor } from '@kring/platform-kernel';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { askedOnceBy } from './asked-once.js';
import { Sent } from './sent.js';

interface Work {
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly sent: Sent;
}

const current = new AsyncLocalStorage<Work>();

const SET_READER = `select set_config('kring.audience', $1, true), set_config('kring.link', $2, true),
  set_config('kring.member', $3, true)`;

const readerOf = (actor: Actor): string[] => [
  audienceOf(actor) ?? '',
  actor.kind === 'link-holder' ? actor.tokenHash : '',
  memberOf(actor),
];

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
    if (running && !isSameActor(running.actor, actor))
      throw new Error('This unit of work is somebody else’s.');
    if (running) return task();
    const sent = new Sent();
    const once = askedOnceBy(actor);
    const work = this.source.transaction(async (manager) => {
      await sent.through(manager);
      this.open(sent, actor);
      once?.claim(sent);
      const outcome = await current.run({ manager, actor, sent }, task);
      once?.keep(sent, outcome);
      return outcome;
    });
    return sent.orFailure(work);
  }

  /** Runs `task` in the running transaction as another actor that this one is too, and goes on as the one before. */
  async become<T>(actor: Actor, task: () => Promise<T>): Promise<T> {
    const before = this.running;
    if (isSameActor(before.actor, actor)) return task();
    this.read(before.sent, actor);
    const outcome = await current.run({ ...before, actor }, task);
    this.read(before.sent, before.actor);
    return outcome;
  }

  private read(sent: Sent, actor: Actor): void {
    sent.send(SET_READER, readerOf(actor));
  }

  private open(sent: Sent, actor: Actor): void {
    const reader = readerOf(actor);
    const beside = this.opening(actor);
    if (beside) sent.send(`${SET_READER}, ${beside.call}($${reader.length + 1})`, [...reader, beside.value]);
    else this.read(sent, actor);
  }

  /** Runs `task` in whatever transaction runs, whoever's it is, or else in one as nobody: for tables without row policies. */
  async join<T>(task: () => Promise<T>): Promise<T> {
    return current.getStore() ? task() : this.run(PUBLIC, task);
  }

  /** The entity manager of the running transaction; outside one it throws. */
  get manager(): EntityManager {
    return this.running.manager;
  }

  private get running(): Work {
    const work = current.getStore();
    if (!work) throw new Error('There is no unit of work here: wrap this in work.run(actor, …).');
    return work;
  }

  /** One parameterised statement in the running transaction. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.manager.query(sql, [...parameters])) as Row[];
  }

  /** One that is not waited for: it runs before all that is asked later, and where it fails the unit of work fails. */
  send(sql: string, parameters: readonly unknown[]): void {
    this.running.sent.send(sql, parameters);
  }

  /** One row, written as `send` does. */
  insert<Row extends ObjectLiteral>(table: EntityTarget<Row>, row: Row): void {
    const [sql, parameters] = this.manager
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(row as never)
      .updateEntity(false)
      .getQueryAndParameters();
    this.send(sql, parameters as unknown[]);
  }
}
