import type { ScopeSchema } from '@kring/platform-database';
import baseline from './baseline.sql?raw';
import policies from './policies.sql?raw';
import triggers from './triggers.sql?raw';
import aroundHer from './functions/around-her.sql?raw';
import avoiding from './functions/avoiding.sql?raw';
import closeKeptAway from './functions/close-kept-away.sql?raw';
import closeOrganisation from './functions/close-organisation.sql?raw';
import closePage from './functions/close-page.sql?raw';
import closeSections from './functions/close-sections.sql?raw';
import copyForMember from './functions/copy-for-member.sql?raw';
import extendEntry from './functions/extend-entry.sql?raw';
import hers from './functions/hers.sql?raw';
import keepSeeing from './functions/keep-seeing.sql?raw';
import keepUntil from './functions/keep-until.sql?raw';
import lookOf from './functions/look-of.sql?raw';
import moveEntry from './functions/move-entry.sql?raw';
import openAroundHer from './functions/open-around-her.sql?raw';
import openEntry from './functions/open-entry.sql?raw';
import openSections from './functions/open-sections.sql?raw';
import reader from './functions/reader.sql?raw';
import reads from './functions/reads.sql?raw';
import refuseChange from './functions/refuse-change.sql?raw';
import sees from './functions/sees.sql?raw';
import serves from './functions/serves.sql?raw';
import subjectsOf from './functions/subjects-of.sql?raw';
import whoSees from './functions/who-sees.sql?raw';
import worksWith from './functions/works-with.sql?raw';

/** What stands in the database for this room. */
export const accessSchema: ScopeSchema = {
  folder: 'libs/platform/access/src/schema',
  schemas: ['access'],
  versions: [{ name: 'Access20261201000030', sql: baseline }],
  policies,
  triggers,
  functions: [
    aroundHer,
    avoiding,
    closeKeptAway,
    closeOrganisation,
    closePage,
    closeSections,
    copyForMember,
    extendEntry,
    hers,
    keepSeeing,
    keepUntil,
    lookOf,
    moveEntry,
    openAroundHer,
    openEntry,
    openSections,
    reader,
    reads,
    refuseChange,
    sees,
    serves,
    subjectsOf,
    whoSees,
    worksWith,
  ],
};
