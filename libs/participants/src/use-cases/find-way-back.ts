import type { WayBack } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { hashOfToken } from '@kring/platform-identity';
import { Injectable } from '@nestjs/common';
import { ReturnTokenRepository } from '../data/return-token.repository.js';

/** Whether this phone is known as somebody's own, and still takes her PIN. Whose it is stays unsaid. */
@Injectable()
export class FindWayBack {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: ReturnTokenRepository,
  ) {}

  async execute(deviceToken: string | undefined): Promise<WayBack> {
    if (!deviceToken) return { phone: 'unknown' };
    const tokenHash = hashOfToken(deviceToken);
    const token = await this.work.run({ kind: 'link-holder', tokenHash }, () =>
      this.tokens.find('device', tokenHash),
    );
    if (!token) return { phone: 'unknown' };
    return { phone: token.lockedAt ? 'locked' : 'pin' };
  }
}
