import { activitiesTables } from '@kring/activities/schema';
import { consentsTables } from '@kring/consents/schema';
import { dossiersTables } from '@kring/dossiers/schema';
import { organisationsTables } from '@kring/organisations/schema';
import { outcomesTables } from '@kring/outcomes/schema';
import { participantsTables } from '@kring/participants/schema';
import { referralsTables } from '@kring/referrals/schema';

/** Every table that TypeORM writes. */
export const tables = [
  ...organisationsTables,
  ...participantsTables,
  ...consentsTables,
  ...dossiersTables,
  ...referralsTables,
  ...activitiesTables,
  ...outcomesTables,
];
