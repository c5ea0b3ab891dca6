import * as z from 'zod';
import { category, purpose } from './code-lists.js';
import { noticeLanguage } from './consents.contract.js';
import { day, id, moment } from './values.js';

/** The states of a consent (ISO/IEC TS 27560). Only the two that are given let data flow. */
export const consentState = z.enum([
  'ConsentRequested',
  'ConsentGiven',
  'RenewedConsentGiven',
  'ConsentRefused',
  'RequestDeferred',
  'ConsentWithdrawn',
  'ConsentRevoked',
  'ConsentExpired',
]);

/** One consent of hers: what was asked, and what became of it. */
export const consentListed = z.strictObject({
  id,
  recipient: z.strictObject({ id, name: z.string(), place: z.string() }),
  purpose,
  /** What she said yes to, or else what she was asked. */
  categories: z.array(category),
  state: consentState,
  untilDate: day,
  changedAt: moment,
  /** In which language she read it; null as long as she did not answer. */
  language: noticeLanguage.nullable(),
});

/** GET /v1/my/consents: all her consents with their states, newest first; refused and expired are states too. */
export const consentList = z.strictObject({ items: z.array(consentListed) });
export type ConsentList = z.infer<typeof consentList>;

const types = z.array(z.string().regex(/^dpv:[A-Z][A-Za-z]+$/)).min(1);
const named = z.strictObject({
  '@id': z.string(),
  '@type': types,
  'dpv:hasName': z.string(),
  'dpv:hasAddress': z.string().optional(),
});
const labelled = z.strictObject({
  '@type': types,
  'dct:identifier': z.string(),
  'skos:broader': z.array(z.string()).min(1),
  'skos:prefLabel': z.string(),
});
const until = z.strictObject({ '@type': types, 'rdf:value': moment });

/** One thing that happened to the consent: when, by whom, of which type, into which state, and until when it is valid. */
export const consentStatus = z.strictObject({
  '@id': z.string(),
  '@type': types,
  'dpv:isIndicatedAtTime': moment,
  'dpv:isIndicatedBy': z.string(),
  'dpv:isExercisedAt': z.string(),
  'dpv:hasDuration': until.optional(),
  'kring:assurance': z.enum(['high', 'low']).optional(),
  'kring:recordedBy': z.string().optional(),
  'kring:privateTalkOffered': z.boolean().optional(),
});

const consentProcess = z.strictObject({
  '@type': types,
  'dpv:hasPurpose': z.array(labelled).length(1),
  'dpv:hasPersonalData': z.array(labelled).min(1),
  'dpv:hasProcessing': z.array(z.string()).min(1),
  'dpv:hasDataController': z.array(z.string()).length(1),
  'dpv:hasDataProcessor': z.array(z.string()).max(1),
  'dpv:hasRecipient': z.array(z.string()).length(1),
  'dpv:hasDataSource': z.array(z.string()).length(1),
  'dpv:hasStorageCondition': z.tuple([
    z.strictObject({ '@type': types, 'dpv:hasLocation': z.string() }),
    z.strictObject({ '@type': types, 'dpv:hasDuration': until }),
  ]),
  'dpv:hasJurisdiction': z.string(),
  'dpv:hasLegalBasis': z.array(z.string()).min(1),
  'dpv:hasConsentControl': z
    .array(z.strictObject({ '@type': types, 'dpv:isExercisedAt': z.string() }))
    .length(1),
  'dpv:hasConsentStatus': z.array(consentStatus).min(1),
});

/**
 * GET /v1/my/consents/{id}/receipt: the consent record as JSON-LD (ISO/IEC TS 27560, in the terms of the W3C Data Privacy
 * Vocabulary). Identifiers of Kring itself stand under `kring:`.
 */
export const consentReceipt = z.strictObject({
  '@context': z.record(z.string(), z.string()),
  '@id': z.string(),
  '@type': types,
  'dct:conformsTo': z.literal('https://w3id.org/dpv/schema/dpv-27560#record'),
  'dct:created': moment,
  'dct:modified': moment,
  'dct:creator': z.string(),
  'dct:language': noticeLanguage,
  'dpv:hasIdentifier': id,
  'dpv:hasDataSubject': z.strictObject({ '@type': types, 'dpv:hasIdentifier': id }),
  'dpv:hasNotice': z
    .array(
      z.strictObject({
        '@type': types,
        'dpv:hasIdentifier': z.string(),
        'dct:hasVersion': z.string(),
        'dct:language': noticeLanguage,
        'rdf:value': z.string(),
      }),
    )
    .min(1),
  'dpv:hasProcess': z.array(consentProcess).length(1),
  'dpv:hasEntity': z.array(named).min(2),
});
export type ConsentReceipt = z.infer<typeof consentReceipt>;
