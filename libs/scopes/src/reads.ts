import { activitiesReads } from '@kring/activities';
import { consentsReads } from '@kring/consents';
import { dossiersReads } from '@kring/dossiers';
import { organisationsReads } from '@kring/organisations';
import { outcomesReads } from '@kring/outcomes';
import type { NamedRead } from '@kring/platform-database';
import { referralsReads } from '@kring/referrals';

/** Every read of Kring. */
export const reads: readonly NamedRead[] = [
  ...organisationsReads,
  ...consentsReads,
  ...dossiersReads,
  ...referralsReads,
  ...activitiesReads,
  ...outcomesReads,
];
