import { activitiesSchema } from '@kring/activities/schema';
import { consentsSchema } from '@kring/consents/schema';
import { dossiersSchema } from '@kring/dossiers/schema';
import { organisationsSchema } from '@kring/organisations/schema';
import { outcomesSchema } from '@kring/outcomes/schema';
import { participantsSchema } from '@kring/participants/schema';
import { accessSchema } from '@kring/platform-access';
import { auditSchema } from '@kring/platform-audit';
import { databaseSchema, type Schema } from '@kring/platform-database';
import { identitySchema } from '@kring/platform-identity';
import { outboxSchema } from '@kring/platform-outbox';
import { referralsSchema } from '@kring/referrals/schema';
import { reads } from './reads.js';

/** All that Kring keeps in a database, from the ground up: a table points at what stands before it. */
export const schema: Schema = {
  rooms: [
    databaseSchema,
    outboxSchema,
    accessSchema,
    identitySchema,
    auditSchema,
    organisationsSchema,
    participantsSchema,
    consentsSchema,
    dossiersSchema,
    referralsSchema,
    activitiesSchema,
    outcomesSchema,
  ],
  reads,
};
