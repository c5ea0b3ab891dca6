import { Clock } from '@kring/platform-kernel';
import { Each, MINUTE, type Chore } from '@kring/platform-outbox';
import { ErasureRepository } from '../data/erasure.repository.js';
import { EraseWhatIsDue } from '../use-cases/erase-what-is-due.js';

/** What she asked to be erased goes as soon as all that followed from her asking was carried through. */
@Each(MINUTE, 'consents.erase-asked-for')
export class EraseAskedFor implements Chore {
  constructor(
    private readonly erasures: ErasureRepository,
    private readonly erasing: EraseWhatIsDue,
    private readonly clock: Clock,
  ) {}

  async do(): Promise<void> {
    await this.erasing.execute(await this.erasures.askedFor(this.clock.now()));
  }
}
