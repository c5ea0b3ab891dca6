import type { PasskeyListed, PasskeyMade, PasskeyUsed } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, NotFound, PUBLIC } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PasskeyRefused } from './identity.errors.js';
import {
  FIVE_MINUTES,
  handleOf,
  makingOptions,
  provenMade,
  provenUsed,
  usingOptions,
  type MakingOptions,
  type UsingOptions,
} from './passkey-ceremony.js';
import { isTheOnlyOne } from './passkey-counter.js';
import { PasskeyRecords } from './passkey-records.js';
import type { RelyingParty } from './relying-party.js';
import type { CeremonyUnderWay } from './session-content.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.js';

export type BrowserSession = FastifyRequest['session'];

/** Passkeys of holders (WebAuthn level 3): found by the authenticator, with user verification, without attestation. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: PasskeyRecords,
    private readonly sessions: Sessions,
    private readonly store: SessionStore,
    private readonly clock: Clock,
  ) {}

  /** What her browser needs to make a passkey; `name` is what her device shows beside it. */
  async beginMaking(
    session: BrowserSession,
    holder: { readonly id: string; readonly name: string },
    relyingParty: RelyingParty,
  ): Promise<MakingOptions> {
    const has = await this.work.join(() => this.records.known(holder.id));
    const options = await makingOptions(holder, relyingParty, has);
    await this.waitFor(session, { challenge: options.challenge, holderId: holder.id });
    return options;
  }

  /** Keeps the passkey that she made for this challenge; `PasskeyRefused` for anything else. */
  async finishMaking(
    session: BrowserSession,
    holderId: string,
    response: PasskeyMade,
    relyingParty: RelyingParty,
    device: string = session.device ?? '',
  ): Promise<void> {
    const waiting = await this.answered(session);
    if (waiting?.holderId !== holderId) throw new PasskeyRefused();
    const made = await provenMade(response, waiting.challenge, relyingParty);
    if (!made) throw new PasskeyRefused();
    const transports = response.response.transports ?? [];
    const added = await this.work.join(() => this.records.add(holderId, { ...made, transports, device }));
    if (!added) throw new PasskeyRefused();
  }

  /** What her browser needs to sign in with a passkey. */
  async beginUsing(session: BrowserSession, relyingParty: RelyingParty): Promise<UsingOptions> {
    const options = await usingOptions(relyingParty);
    await this.waitFor(session, { challenge: options.challenge });
    return options;
  }

  /**
   * Whose passkey answered this challenge; `PasskeyRefused` for anything else. A passkey that turns out to be in two
   * hands is put out, with all her sessions. Not to be called inside a unit of work: that mark stays, also when it refuses.
   */
  async finishUsing(
    session: BrowserSession,
    response: PasskeyUsed,
    relyingParty: RelyingParty,
  ): Promise<string> {
    const waiting = await this.answered(session);
    if (!waiting || waiting.holderId) throw new PasskeyRefused();
    const { challenge } = waiting;
    const holderId = await this.work.run(PUBLIC, () => this.prove(response, challenge, relyingParty));
    if (!holderId) throw new PasskeyRefused();
    return holderId;
  }

  /** Her passkeys, by the device that made each. */
  of(holderId: string): Promise<PasskeyListed[]> {
    return this.work.join(() => this.records.of(holderId));
  }

  /** Takes away a passkey of hers; another's reads as absent. */
  async remove(holderId: string, id: string): Promise<void> {
    const removed = await this.work.join(() => this.records.remove(holderId, id));
    if (!removed) throw new NotFound();
  }

  private async prove(
    response: PasskeyUsed,
    challenge: string,
    relyingParty: RelyingParty,
  ): Promise<string | null> {
    const kept = await this.records.load(response.id);
    if (!kept || kept.refused) return null;
    // Nobody typed a name, so the key itself must say whose it is (WebAuthn level 3, 7.2).
    if (response.response.userHandle !== handleOf(kept.holderId)) return null;
    const counter = await provenUsed(response, challenge, relyingParty, new Uint8Array(kept.publicKey));
    if (counter === null) return null;
    if (isTheOnlyOne(kept.counter, counter)) {
      await this.records.use(kept.id, counter);
      return kept.holderId;
    }
    await this.records.refuse(kept.id);
    await this.sessions.endAll(kept.holderId);
    return null;
  }

  private async waitFor(session: BrowserSession, what: Omit<CeremonyUnderWay, 'until'>): Promise<void> {
    session.ceremony = { ...what, until: this.clock.now().getTime() + FIVE_MINUTES };
    await session.save();
  }

  private async answered(session: BrowserSession): Promise<CeremonyUnderWay | null> {
    const waiting = (await this.store.takeOnce(session, 'ceremony')) ?? null;
    return waiting && waiting.until >= this.clock.now().getTime() ? waiting : null;
  }
}
