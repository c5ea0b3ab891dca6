import { Clock } from '@kring/platform-kernel';

/** A clock that stands still until a test moves it. */
export class FixedClock extends Clock {
  constructor(private moment: Date) {
    super();
  }

  now(): Date {
    return new Date(this.moment);
  }

  moveTo(moment: Date): void {
    this.moment = moment;
  }
}
