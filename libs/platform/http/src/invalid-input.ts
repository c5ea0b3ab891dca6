import type { ProblemIssue } from '@kring/contracts';

/** Input that does not fit its contract, with everything that is wrong. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';

  constructor(readonly issues: ProblemIssue[]) {
    super('The input does not fit its contract.');
  }
}

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const segment = (part: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof part === 'object' ? part.key : part);

/** The issues of a Standard Schema as `InvalidInput`. */
export const invalidInput = (issues: readonly Issue[]): InvalidInput =>
  new InvalidInput(issues.map(({ message, path = [] }) => ({ path: path.map(segment).join('.'), message })));
