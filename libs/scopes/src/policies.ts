import { activitiesPolicy } from '@kring/activities';
import { consentsPolicy } from '@kring/consents';
import { dossiersPolicy } from '@kring/dossiers';
import { organisationsPolicy } from '@kring/organisations';
import { outcomesPolicy } from '@kring/outcomes';
import { participantsPolicy } from '@kring/participants';
import type { Policy } from '@kring/platform-access';
import { referralsPolicy } from '@kring/referrals';
import { screensPolicy } from '@kring/screens';

/** Every policy of Kring: what none of them names is refused. */
export const policies: readonly Policy[] = [
  organisationsPolicy,
  participantsPolicy,
  consentsPolicy,
  dossiersPolicy,
  referralsPolicy,
  activitiesPolicy,
  outcomesPolicy,
  screensPolicy,
];
