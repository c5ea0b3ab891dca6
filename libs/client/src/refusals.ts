import type { Problem } from '@kring/contracts';

/** The server answered, and said no: with everything that it told about why. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'Refused';
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Nobody answered: no network, or nothing behind it. */
export class Unreachable extends Error {
  constructor() {
    super('Unreachable');
    this.name = 'Unreachable';
  }
}

/** Whether an error is a refusal with this status. */
export function isRefused(error: unknown, status: number): error is Refused {
  return error instanceof Refused && error.status === status;
}
