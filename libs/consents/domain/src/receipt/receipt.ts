import type { Category, ConsentReceipt, NoticeLanguage } from '@kring/contracts';
import { keptNotice } from '../notice/kept-notice.js';
import { categoryWords } from '../notice/notice.js';
import type { ConsentRecord } from './consent-record.js';
import { receiptWords } from './receipt-languages.js';
import { askerOf, statusOf, urn, until } from './status.js';

const CONTEXT = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  kring: 'urn:kring:',
};

/** Kring and what it keeps stand in the Netherlands. */
const WHERE = 'loc:NL';

/** A consent record as JSON-LD, in the language of her last answer (ISO/IEC TS 27560; W3C DPV, guide to consent records). */
export function receiptOf(record: ConsentRecord): ConsentReceipt {
  const { id, participantId, events, notices } = record;
  const { language } = notices[notices.length - 1]!;
  return {
    '@context': CONTEXT,
    '@id': urn(id),
    '@type': ['dpv:ConsentRecord'],
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
    'dct:created': events[0]!.at,
    'dct:modified': events[events.length - 1]!.at,
    'dct:creator': askerOf(record),
    'dct:language': language,
    'dpv:hasIdentifier': id,
    'dpv:hasDataSubject': { '@type': ['dpv:DataSubject'], 'dpv:hasIdentifier': participantId },
    'dpv:hasNotice': notices.map((notice) => ({
      '@type': ['dpv:ConsentNotice'],
      'dpv:hasIdentifier': notice.hash,
      'dct:hasVersion': notice.version,
      'dct:language': notice.language,
      'rdf:value': notice.text,
    })),
    'dpv:hasProcess': [processOf(record, language)],
    'dpv:hasEntity': entitiesOf(record),
  };
}

function processOf(
  record: ConsentRecord,
  language: NoticeLanguage,
): ConsentReceipt['dpv:hasProcess'][number] {
  const { recipient, capacity, categories } = record;
  const isProcessor = capacity === 'processor';
  return {
    '@type': ['dpv:Process'],
    'dpv:hasPurpose': [purposeOf(record)],
    'dpv:hasPersonalData': categories.map((category) => dataOf(category, language)),
    'dpv:hasProcessing': ['dpv:Share', 'dpv:Store', 'dpv:Use'],
    'dpv:hasDataController': [isProcessor ? askerOf(record) : urn(recipient.id)],
    'dpv:hasDataProcessor': isProcessor ? [urn(recipient.id)] : [],
    'dpv:hasRecipient': [urn(recipient.id)],
    'dpv:hasDataSource': [askerOf(record)],
    'dpv:hasStorageCondition': [
      { '@type': ['dpv:StorageLocation'], 'dpv:hasLocation': WHERE },
      { '@type': ['dpv:StorageDuration'], 'dpv:hasDuration': until(record.until) },
    ],
    'dpv:hasJurisdiction': WHERE,
    'dpv:hasLegalBasis': ['dpv:ExplicitlyExpressedConsent', 'eu-gdpr:A6-1-a-explicit-consent'],
    'dpv:hasConsentControl': [
      { '@type': ['dpv:WithdrawConsent'], 'dpv:isExercisedAt': receiptWords(language).stop },
    ],
    'dpv:hasConsentStatus': record.events.map((event) => statusOf(event, record)),
  };
}

/** The purpose in the words that she read. */
function purposeOf({ purpose, notices }: ConsentRecord) {
  const read = keptNotice(notices[notices.length - 1]!.text);
  return {
    '@type': ['dpv:Purpose'],
    'dct:identifier': purpose,
    'skos:broader': ['dpv:ServiceProvision'],
    'skos:prefLabel': read.rows.find((row) => row.sign === 'why')!.value,
  };
}

const dataOf = (category: Category, language: NoticeLanguage) => ({
  '@type': ['dpv:PersonalData'],
  'dct:identifier': category,
  'skos:broader': ['dpv:PersonalData'],
  'skos:prefLabel': categoryWords(category, language),
});

type Party = Pick<ConsentRecord['recipient'], 'id' | 'name'> & { readonly place?: string };

function entitiesOf({ recipient, askedBy, events }: ConsentRecord): ConsentReceipt['dpv:hasEntity'] {
  const recorders = events.flatMap((event) => event.recordedBy ?? []);
  const parties: Party[] = [...recorders, recipient, ...(askedBy ? [askedBy] : [])];
  return [...new Map(parties.map((party) => [party.id, party])).values()].map((party) => ({
    '@id': urn(party.id),
    '@type': ['dpv:Organisation'],
    'dpv:hasName': party.name,
    ...(party.place === undefined ? {} : { 'dpv:hasAddress': party.place }),
  }));
}
