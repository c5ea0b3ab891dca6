import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Assurance } from '@kring/contracts';
import { mustBeHardToGuess } from '@kring/participants-domain';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Clock } from '@kring/platform-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { PinRepository } from './data/pin.repository.js';
import type { PinRow } from './data/pin.table.js';

const NOBODYS = { hash: '', salt: 'nobody has this one' };

/** Her PIN. PINs are few, so each try costs work; off the thread that answers everybody else. */
@Injectable()
export class Pins {
  constructor(
    private readonly rows: PinRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  of(participantId: string): Promise<PinRow | null> {
    return this.rows.of(participantId);
  }

  /** Whether this is the PIN that is kept. Where none is kept it takes the same work, and is not. */
  async matches(pin: string, kept: Pick<PinRow, 'hash' | 'salt'> | null): Promise<boolean> {
    const tried = await this.slowly(pin, (kept ?? NOBODYS).salt);
    const right = Buffer.from((kept ?? NOBODYS).hash, 'base64url');
    return right.length === tried.length && timingSafeEqual(tried, right);
  }

  /** The row of a new PIN, as sure as the session in which she chose it; `PinTooEasy` for one that is guessed at once. */
  async made(participantId: string, pin: string, assurance: Assurance): Promise<PinRow> {
    mustBeHardToGuess(pin);
    const salt = randomBytes(16).toString('base64url');
    const hash = (await this.slowly(pin, salt)).toString('base64url');
    return { participantId, hash, salt, assurance, chosenAt: this.clock.now() };
  }

  /** The PIN that she has from now on, for every token of hers. */
  choose(row: PinRow): Promise<void> {
    return this.rows.choose(row);
  }

  private slowly(pin: string, salt: string): Promise<Buffer> {
    const N = 2 ** this.settings.KRING_SCRYPT_COST;
    return new Promise((resolve, reject) => {
      const cost = { N, r: 8, p: 1, maxmem: 2048 * N };
      scrypt(pin, salt, 32, cost, (error, hash) => (error ? reject(error) : resolve(hash)));
    });
  }
}
