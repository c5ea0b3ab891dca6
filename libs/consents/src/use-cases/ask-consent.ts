import { lastsUntil, mustBePossible, vouchedForBy, whatToAsk } from '@kring/consents-domain';
import type { Category, Purpose, Wish } from '@kring/contracts';
import { Organisations, Vouchings } from '@kring/organisations';
import { Clock, newId, type SignedIn } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';

export interface Asking {
  readonly participantId: string;
  readonly recipientId: string;
  readonly purpose: Purpose;
  readonly categories: readonly Category[];
  readonly topic: Wish | null;
  /** What the question is about: the attempt that waits for it; without one, itself. */
  readonly subjectId?: string;
}

/** A question is put to her, by an organisation or by herself: one recipient, one purpose. Part of a larger unit of work. */
@Injectable()
export class AskConsent {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly vouchings: Vouchings,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  async execute(actor: SignedIn, { categories, subjectId, ...asking }: Asking): Promise<string> {
    const at = this.clock.now();
    const id = newId();
    const askedBy = actor.kind === 'member' ? actor.organisationId : null;
    await this.vouchings.mustReceive(asking.recipientId, vouchedForBy({ ...asking, askedBy }));
    const asked = whatToAsk(asking.purpose, categories);
    await this.mustBePossible(asking, [...asked.required, ...asked.optional]);
    const question = { ...asking, ...asked, id, askedBy, askedAt: at, subjectId: subjectId ?? id };
    await this.consents.ask({ ...question, until: lastsUntil(at), answeredAt: null });
    this.consents.append({
      questionId: id,
      participantId: asking.participantId,
      recipientId: asking.recipientId,
      purpose: asking.purpose,
      state: 'ConsentRequested',
      categories: [...asked.required, ...asked.optional],
      entity: actor.kind,
      recordedBy: askedBy,
      at,
    });
    return id;
  }

  /** A question is always for consent: a purpose with another legal basis can't be asked. */
  private async mustBePossible(
    { recipientId, purpose }: Pick<Asking, 'recipientId' | 'purpose'>,
    categories: Category[],
  ): Promise<void> {
    const { kind } = await this.organisations.get(recipientId);
    mustBePossible({ kind, purpose, basis: 'consent', categories });
  }
}
