import { lowerOf, type TokenKind } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import type { ParticipantOwner } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ParticipantRepository } from '../data/participant.repository.js';
import type { PinRow } from '../data/pin.table.js';
import { ReturnTokenRepository } from '../data/return-token.repository.js';
import { Doorstep } from '../doorstep.js';
import { Pins } from '../pins.js';

/** What she has, what she knows, and from where she comes. */
export interface Tried {
  readonly kind: TokenKind;
  readonly tokenHash: string;
  readonly pin: string;
  readonly address: string;
}

export type Entered =
  | { readonly owner: ParticipantOwner }
  | { readonly refused: 'unknown' | 'busy' | 'locked' }
  | { readonly refused: 'wrong'; readonly triesLeft: number };

/** A token and her PIN together are her. The slow work is done outside the transactions, and always. */
@Injectable()
export class EnterWithPin {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: ReturnTokenRepository,
    private readonly pins: Pins,
    private readonly participants: ParticipantRepository,
    private readonly doorstep: Doorstep,
    private readonly clock: Clock,
  ) {}

  async execute(tried: Tried): Promise<Entered> {
    const holder = { kind: 'link-holder', tokenHash: tried.tokenHash } as const;
    const kept = await this.work.run(holder, () => this.keptPin(tried));
    const isRight = await this.pins.matches(tried.pin, kept);
    return this.work.run(holder, () => this.answer(tried, isRight ? kept : null));
  }

  private async keptPin({ kind, tokenHash, address }: Tried): Promise<PinRow | null> {
    await this.doorstep.mustBeCalm(address);
    const token = await this.tokens.find(kind, tokenHash);
    return token ? this.pins.of(token.participantId) : null;
  }

  private async answer({ kind, tokenHash, address }: Tried, proven: PinRow | null): Promise<Entered> {
    const token = await this.tokens.withHash(kind, tokenHash);
    if (!token) return this.refuse('unknown', address);
    const { participantId } = token;
    if (token.lockedAt) return this.refuse('locked', address, participantId);
    if (await this.doorstep.isBusyFor(participantId)) return { refused: 'busy' };
    if (proven) {
      await this.tokens.use(token.id, this.clock.now());
      const { language } = await this.participants.get(participantId);
      const assurance = lowerOf(token.assurance, proven.assurance);
      return { owner: { kind: 'participant', participantId, assurance, language } };
    }
    const triesLeft = await this.tokens.countTry(token, this.clock.now());
    if (triesLeft === 0) return this.refuse('locked', address, participantId);
    await this.doorstep.missed(address, participantId);
    return { refused: 'wrong', triesLeft };
  }

  private async refuse(why: 'unknown' | 'locked', address: string, participantId?: string): Promise<Entered> {
    await this.doorstep.missed(address, participantId);
    return { refused: why };
  }
}
