import { Clock } from '@kring/platform-kernel';
import { Each, HOUR, type Chore } from '@kring/platform-outbox';
import { ErasureRepository } from '../data/erasure.repository.js';
import { EraseWhatIsDue } from '../use-cases/erase-what-is-due.js';

const DAY = 24 * HOUR;

/** Nothing is kept beyond its period (GDPR 5(1)(e)); what is left of a long list goes on another day. */
@Each(DAY, 'consents.erase-kept-too-long')
export class EraseKeptTooLong implements Chore {
  constructor(
    private readonly erasures: ErasureRepository,
    private readonly erasing: EraseWhatIsDue,
    private readonly clock: Clock,
  ) {}

  async do(): Promise<void> {
    await this.erasing.execute(await this.erasures.keptTooLong(this.clock.now()));
  }
}
