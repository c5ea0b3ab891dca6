import type { Category, Purpose, Wish } from '@kring/contracts';
import type { NamedRead } from '@kring/platform-database';
import askedContactSql from './asked-contact.sql?raw';
import listMunicipalitiesSql from './list-municipalities.sql?raw';
import listErasuresSql from './list-erasures.sql?raw';
import listObjectionsSql from './list-objections.sql?raw';
import myObjectionsSql from './my-objections.sql?raw';
import myErasureSql from './my-erasure.sql?raw';
import findConsentSql from './find-consent.sql?raw';
import listConsentsSql from './list-consents.sql?raw';
import listObligationsSql from './list-obligations.sql?raw';
import listLooksSql from './list-looks.sql?raw';
import listQuestionsSql from './list-questions.sql?raw';
import myObligationsSql from './my-obligations.sql?raw';
import recordFlowsSql from './record-flows.sql?raw';

/** A waiting question as it is stored; its words are added in the language that she reads. */
export interface WaitingQuestion {
  readonly id: string;
  readonly recipient: { id: string; name: string; place: string };
  readonly purpose: Purpose;
  readonly topic: Wish | null;
  readonly required: Category[];
  readonly optional: Category[];
  readonly until: string;
}

export const listQuestions: NamedRead = { name: 'list-questions', sql: listQuestionsSql };
export const listObligations: NamedRead = { name: 'list-obligations', sql: listObligationsSql };
export const myObligations: NamedRead = { name: 'my-obligations', sql: myObligationsSql };
export const listConsents: NamedRead = { name: 'list-consents', sql: listConsentsSql };
export const findConsent: NamedRead = { name: 'find-consent', sql: findConsentSql };
export const listErasures: NamedRead = { name: 'list-erasures', sql: listErasuresSql };
export const myErasure: NamedRead = { name: 'my-erasure', sql: myErasureSql };
export const listObjections: NamedRead = { name: 'list-objections', sql: listObjectionsSql };
export const myObjections: NamedRead = { name: 'my-objections', sql: myObjectionsSql };
export const askedContact: NamedRead = { name: 'asked-contact', sql: askedContactSql };
export const listMunicipalities: NamedRead = { name: 'list-municipalities', sql: listMunicipalitiesSql };
export const listLooks: NamedRead = { name: 'list-looks', sql: listLooksSql };

export const recordFlows: NamedRead = { name: 'record-flows', sql: recordFlowsSql };

export const consentsReads = [
  recordFlows,
  listQuestions,
  listObligations,
  myObligations,
  listLooks,
  listConsents,
  findConsent,
  listErasures,
  myErasure,
  listObjections,
  myObjections,
  askedContact,
  listMunicipalities,
];
