import { NotFound, RuleBroken } from '@kring/platform-kernel';

/** Days that an invitation to work for an organisation can be accepted. */
export const INVITATION_DAYS = 7;

export interface OpenInvitation {
  readonly mail: string;
  readonly validUntil: Date | null;
  readonly usedAt: Date | null;
}

/** Throws `NotFound`, alike for one that was never there, was used, or is too old. */
export function mustBeOpen<One extends OpenInvitation>(
  invitation: One | null,
  now: Date,
): asserts invitation is One {
  if (!invitation?.validUntil || invitation.usedAt || invitation.validUntil <= now) throw new NotFound();
}

/** The invitation is for another address than that of who is signed in. */
export class ForAnotherAddress extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'ForAnotherAddress';

  constructor() {
    super('U bent ingelogd met een ander mailadres dan dat van deze uitnodiging. Log eerst uit.');
  }
}

/** Throws `ForAnotherAddress` unless the invitation went to the address that this person proved to have. */
export function mustBeFor(invitation: OpenInvitation, mail: string | null): void {
  if (mail !== invitation.mail) throw new ForAnotherAddress();
}

/** Who has an account proves that it is hers first: a link that was passed on opens nothing of hers. */
export class HasAnAccount extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'HasAnAccount';

  constructor() {
    super('Dit mailadres heeft al een account. Log daarmee in, of vraag een code per mail.');
  }
}
