import type { PaperCard } from '@kring/contracts';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { UnitOfWork } from '@kring/platform-database';
import { hashOfToken } from '@kring/platform-identity';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { encode } from 'uqr';
import { ParticipantRepository } from '../data/participant.repository.js';
import { PinRepository } from '../data/pin.repository.js';
import { ReturnTokenRepository } from '../data/return-token.repository.js';
import { addressOf } from '../her-address.js';
import { PinMissing } from '../participants.errors.js';
import { newCardCode } from '../card-code.js';

const qrRows = (url: string): string[] =>
  encode(url, { ecc: 'M', border: 2 }).data.map((row) => row.map(Number).join(''));

/** A paper card to come back by, together with her PIN. The former card is worth nothing any more. */
@Injectable()
export class MakeCard {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: ParticipantRepository,
    private readonly tokens: ReturnTokenRepository,
    private readonly pins: PinRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  execute(actor: ParticipantActor): Promise<PaperCard> {
    const { participantId, assurance } = actor;
    const code = newCardCode();
    return this.work.run(actor, async () => {
      if (!(await this.pins.hold(participantId))) throw new PinMissing();
      const { reference } = await this.participants.get(participantId);
      const madeAt = this.clock.now();
      await this.tokens.end(participantId, 'card', madeAt);
      const made = { participantId, assurance, device: '', madeAt };
      await this.tokens.add({ ...made, kind: 'card', tokenHash: hashOfToken(code) });
      const url = `${addressOf(reference, this.settings)}/my/#card=${code}`;
      return { code, url, qr: qrRows(url) };
    });
  }
}
