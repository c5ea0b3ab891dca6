import type { NamedRead } from '@kring/platform-database';
import listContactRequestsSql from './list-contact-requests.sql?raw';
import listParticipantsSql from './list-participants.sql?raw';
import listCorrectionsSql from './list-corrections.sql?raw';
import myCorrectionsSql from './my-corrections.sql?raw';
import mySectionsSql from './my-sections.sql?raw';
import outOfSightSql from './out-of-sight.sql?raw';
import sightSql from './sight.sql?raw';
import participantPageSql from './participant-page.sql?raw';

export const listParticipants: NamedRead = { name: 'list-participants', sql: listParticipantsSql };
export const listContactRequests: NamedRead = {
  name: 'list-contact-requests',
  sql: listContactRequestsSql,
};
export const participantPage: NamedRead = { name: 'participant-page', sql: participantPageSql };
export const listCorrections: NamedRead = { name: 'list-corrections', sql: listCorrectionsSql };
export const myCorrections: NamedRead = { name: 'my-corrections', sql: myCorrectionsSql };
export const outOfSight: NamedRead = { name: 'out-of-sight', sql: outOfSightSql };
export const sight: NamedRead = { name: 'sight', sql: sightSql };
export const mySections: NamedRead = { name: 'my-sections', sql: mySectionsSql };

export const dossiersReads = [
  listParticipants,
  participantPage,
  mySections,
  listCorrections,
  myCorrections,
  outOfSight,
  sight,
  listContactRequests,
];
