import { audienceOf, NotFound, type Actor } from '@kring/platform-kernel';
import type { Pool } from 'pg';
import { JsonText } from './json-text.js';
import { functionName, type NamedRead } from './named-read.js';

/** Reads in one round trip: identity, row policies, page and ledger line in one named statement. */
export class Reads {
  private readonly names = new WeakMap<NamedRead, string>();

  constructor(private readonly pool: Pool) {}

  /** The answer, or null where there is nothing that this actor may see. */
  async find<T>(actor: Actor, read: NamedRead, question: object = {}): Promise<T | null> {
    const text = await this.ask(actor, read, question);
    return text === null ? null : (JSON.parse(text) as T);
  }

  /** The answer; throws `NotFound`, alike for what is absent and what is hidden. */
  async get<T>(actor: Actor, read: NamedRead, question: object = {}): Promise<T> {
    const answer = await this.find<T>(actor, read, question);
    if (answer === null) throw new NotFound();
    return answer;
  }

  /** Like `get`, for a long list: the text as PostgreSQL wrote it, which nobody on the way reads and writes again. */
  async getText<T>(actor: Actor, read: NamedRead, question: object = {}): Promise<JsonText<T>> {
    const text = await this.ask(actor, read, question);
    if (text === null) throw new NotFound();
    return new JsonText<T>(text);
  }

  private async ask(actor: Actor, read: NamedRead, question: object): Promise<string | null> {
    const name = this.nameOf(read);
    const link = actor.kind === 'link-holder' ? actor.tokenHash : '';
    const result = await this.pool.query<{ answer: string | null }>({
      name,
      text: `select reads.${name}($1, $2, $3, $4)::text as answer`,
      values: [audienceOf(actor) ?? '', link, JSON.stringify(readerOf(actor)), JSON.stringify(question)],
    });
    return result.rows[0]?.answer ?? null;
  }

  private nameOf(read: NamedRead): string {
    const known = this.names.get(read);
    if (known) return known;
    const name = functionName(read);
    this.names.set(read, name);
    return name;
  }
}

/** Who asks, as the ledger writes it down; the purpose follows from the kind of organisation. */
function readerOf(actor: Actor): object {
  if (actor.kind === 'participant') return { participantId: actor.participantId };
  if (actor.kind !== 'member') return {};
  return {
    memberId: actor.memberId,
    organisationId: actor.organisationId,
    audienceId: audienceOf(actor),
    role: actor.role,
    purpose: actor.organisationKind === 'municipality' ? 'integration-task' : 'support',
  };
}
