import { activitiesReads } from '@kring/activities';
import { consentsReads } from '@kring/consents';
import { dossiersReads } from '@kring/dossiers';
import { organisationsReads } from '@kring/organisations';
import { outcomesReads } from '@kring/outcomes';
import { participantsReads } from '@kring/participants';
import { askedOnce, type NamedRead } from '@kring/platform-database';
import { referralsReads } from '@kring/referrals';

/** Every read of Kring. */
export const reads: readonly NamedRead[] = [
  askedOnce,
  ...organisationsReads,
  ...participantsReads,
  ...consentsReads,
  ...dossiersReads,
  ...referralsReads,
  ...activitiesReads,
  ...outcomesReads,
];
