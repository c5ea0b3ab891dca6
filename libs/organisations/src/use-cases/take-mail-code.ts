import { isTakenAt, mustHaveTries, TRIES_PER_MAIL_CODE } from '@kring/organisations-domain';
import { isCode } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MailCodeRepository, type MailCode } from '../data/mail-code.repository.js';

export type Tried = 'taken' | 'wrong' | 'too-many';

/** Takes a code or counts the try. It takes as long where nothing was asked for. Part of a unit of work that commits. */
@Injectable()
export class TakeMailCode {
  constructor(
    private readonly codes: MailCodeRepository,
    private readonly clock: Clock,
  ) {}

  async execute(asked: MailCode | null, code: string): Promise<Tried> {
    const now = this.clock.now();
    const isRight = await isCode(code, asked?.id ?? 'nothing was asked', asked?.codeHash ?? null);
    if (!asked) return 'wrong';
    mustHaveTries(asked);
    if (isRight && isTakenAt(asked, now)) {
      await this.codes.use(asked.id, now);
      return 'taken';
    }
    await this.codes.countTry(asked.id);
    return asked.tries + 1 >= TRIES_PER_MAIL_CODE ? 'too-many' : 'wrong';
  }
}
