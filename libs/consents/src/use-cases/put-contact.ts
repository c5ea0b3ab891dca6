import { TakesNoContact } from '@kring/consents-domain';
import type { AskContact as Asking } from '@kring/contracts';
import { Organisations } from '@kring/organisations';
import type { SignedIn } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AskConsent } from './ask-consent.js';

/** Puts to her the question whether this municipality may contact her; says the question. Part of a larger unit of work. */
@Injectable()
export class PutContact {
  constructor(
    private readonly organisations: Organisations,
    private readonly asking: AskConsent,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    actor: SignedIn,
    participantId: string,
    { municipalityId, categories }: Asking,
  ): Promise<string> {
    if (!(await this.organisations.takesContact(municipalityId))) throw new TakesNoContact();
    const asked = { participantId, recipientId: municipalityId, purpose: 'contact', topic: null } as const;
    const subjectId = await this.asking.execute(actor, { ...asked, categories });
    const touches = [{ kind: 'me', id: participantId }] as const;
    this.outbox.append({ name: 'contact.asked', subjectId, touches });
    return subjectId;
  }
}
