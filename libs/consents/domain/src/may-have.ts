import type { Category, LegalBasis, OrganisationKind, Purpose } from '@kring/contracts';
import { RuleBroken } from '@kring/platform-kernel';

/** The municipality's own task covers these; how it goes with an organisation is for her to share. */
export const OWN_TASK_CATEGORIES: readonly Category[] = [
  'identity',
  'contact',
  'language',
  'care',
  'path',
  'work',
  'wishes',
];

/** What help may need. Never her path: with whom it may be shared is listed by law, and they are not in that list. */
const HELP_CATEGORIES: readonly Category[] = ['identity', 'contact', 'language', 'care', 'work', 'wishes'];

/** What contacting her may need: how to reach her and in which language; who she is and what she wants are hers to add. */
const CONTACT_CATEGORIES: readonly Category[] = ['identity', 'contact', 'language', 'wishes'];

/**
 * What each kind of organisation may ever have of her, and for which purpose (Wet inburgering 2021, 33–35; GDPR 5(1)(b)
 * and (c)). What is not listed can't be asked, answered, granted or stored: `consents.may_have` holds the same rows.
 */
export const MAY_HAVE: Record<OrganisationKind, Partial<Record<Purpose, readonly Category[]>>> = {
  municipality: {
    'integration-task': OWN_TASK_CATEGORIES,
    'follow-up': ['progress'],
    contact: CONTACT_CATEGORIES,
  },
  migrant: { support: HELP_CATEGORIES },
  volunteer: { support: HELP_CATEGORIES },
  social: { support: HELP_CATEGORIES },
};

/** Whether such an organisation may ever have this of her, for whatever purpose, or writes it itself: how it goes. */
export function mayHold(kind: OrganisationKind, category: Category): boolean {
  return (
    category === 'progress' ||
    Object.values(MAY_HAVE[kind]).some((categories) => categories.includes(category))
  );
}

/** On which legal basis data flows for a purpose. Consent can't repair a missing basis for a municipality's own task. */
const BASIS_OF: Record<Purpose, LegalBasis> = {
  'integration-task': 'public-task',
  support: 'consent',
  'follow-up': 'consent',
  contact: 'consent',
};

export interface WantedFlow {
  readonly kind: OrganisationKind;
  readonly purpose: Purpose;
  readonly basis: LegalBasis;
  readonly categories: readonly Category[];
}

/** Throws `WrongBasis` or `NeverForThisKind` where such a flow can't be, whatever anyone says. */
export function mustBePossible({ kind, purpose, basis, categories }: WantedFlow): void {
  const possible = MAY_HAVE[kind][purpose];
  if (BASIS_OF[purpose] !== basis || !possible) throw new WrongBasis();
  if (categories.some((category) => !possible.includes(category))) throw new NeverForThisKind();
}

export class WrongBasis extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'WrongBasis';
  override readonly path = 'purpose';

  constructor() {
    super('Voor dit doel kan deze organisatie op deze grondslag niets krijgen.');
  }
}

export class NeverForThisKind extends RuleBroken {
  readonly kind = 'refused';
  override readonly name = 'NeverForThisKind';
  override readonly path = 'categories';

  constructor() {
    super('Een van deze onderdelen kan niet met zo’n organisatie gedeeld worden.');
  }
}
