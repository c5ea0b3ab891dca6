import { lastsUntil, mustBePossible, whatToAsk } from '@kring/consents-domain';
import type { Category, Purpose, Wish } from '@kring/contracts';
import { OrganisationRepository, Vouchings } from '@kring/organisations';
import { Clock, newId, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';

export interface Asking {
  readonly participantId: string;
  readonly recipientId: string;
  readonly purpose: Purpose;
  readonly categories: readonly Category[];
  readonly topic: Wish;
  /** What the question is about: the attempt that waits for it. */
  readonly subjectId: string;
}

/** A question is put to her: one recipient, one purpose. Part of a larger unit of work. */
@Injectable()
export class AskConsent {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly vouchings: Vouchings,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  async execute(actor: MemberActor, { categories, ...asking }: Asking): Promise<string> {
    const at = this.clock.now();
    const id = newId();
    await this.vouchings.mustReceive(asking.recipientId, actor.organisationId);
    const asked = whatToAsk(asking.purpose, categories);
    await this.mustBePossible(asking, [...asked.required, ...asked.optional]);
    const askedBy = actor.organisationId;
    await this.consents.ask({ ...asking, ...asked, id, askedBy, until: lastsUntil(at), answeredAt: null });
    this.consents.append({
      questionId: id,
      participantId: asking.participantId,
      recipientId: asking.recipientId,
      purpose: asking.purpose,
      state: 'ConsentRequested',
      categories: [...asked.required, ...asked.optional],
      entity: 'member',
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
