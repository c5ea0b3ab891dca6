import type { Role } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';
import { isOpen, NotNow, type State } from './attempt.js';

export class KeepsNothing extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'KeepsNothing';
  override readonly path = 'to';

  constructor() {
    super('Deze collega ziet deze vraag niet. Kies een coördinator of een team, of koppel haar eerst.');
  }
}

/**
 * Whoever looks after something sees it already: a coordinator sees all that her organisation is asked, a caseworker what
 * is assigned to her, and being given it opens nothing. Throws `KeepsNothing`, else it would lie where nobody looks.
 */
export function mustBeOpenTo(colleague: { readonly role: Role }, isOpenToHer: boolean): void {
  const sees = colleague.role === 'coordinator' || (colleague.role === 'caseworker' && isOpenToHer);
  if (!sees) throw new KeepsNothing();
}

/** Throws `NotNow` for what is over: nobody looks after that any more. */
export function mustBeLookedAfter(state: State): void {
  if (!isOpen(state)) throw new NotNow(state);
}

interface Keeping {
  readonly kind: 'member' | 'team';
  readonly id: string;
}

/** Whether somebody only takes it herself, or lays down what is hers; anything else is giving. */
export function isTaking(memberId: string, to: Keeping | null, from: Pick<Keeping, 'id'> | null): boolean {
  if (to === null) return from === null || from.id === memberId;
  return to.kind === 'member' && to.id === memberId;
}
