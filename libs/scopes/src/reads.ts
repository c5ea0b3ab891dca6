import { activitiesReads } from '@kring/activities';
import { consentsReads } from '@kring/consents';
import { dossiersReads } from '@kring/dossiers';
import { organisationsReads } from '@kring/organisations';
import { outcomesReads } from '@kring/outcomes';
import { participantsReads } from '@kring/participants';
import type { NamedRead } from '@kring/platform-database';
import { askedOnce } from '@kring/platform-identity';
import { referralsReads } from '@kring/referrals';
import { screensReads } from '@kring/screens';

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
  ...screensReads,
];
