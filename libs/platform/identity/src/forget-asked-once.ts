import { UnitOfWork } from '@kring/platform-database';
import { Clock } from '@kring/platform-kernel';
import { Each, HOUR, type Chore } from '@kring/platform-outbox';

const A_DAY = 86_400_000;

/** A key says for a day that a change was made already. */
@Each(HOUR, 'identity.forget-asked-once')
export class ForgetAskedOnce implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async do(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - A_DAY);
    await this.work.query('delete from identity.asked_once where asked_at < $1', [before]);
  }
}
