import { consentReceipt } from '@kring/contracts';
import { keptNotice } from '../notice/kept-notice.js';
import { hashedText, noticeFor } from '../notice/notice.js';
import type { ConsentRecord, RecordedEvent } from './consent-record.js';
import { receiptOf } from './receipt.js';

const [id, she, bridge, delft] = [1, 2, 3, 4].map((n) => `00000000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];
const until = '2027-05-23T10:00:00Z';
const notice = noticeFor(
  {
    recipient: 'De Brug',
    place: 'Delft',
    purpose: 'support',
    topic: 'language-skills',
    required: ['identity'],
    until: new Date(until),
  },
  'nl',
);
const nobody = { assurance: null, way: null, recordedBy: null, privateTalkOffered: null };
const event = (n: number, given: Partial<RecordedEvent>): RecordedEvent => ({
  ...nobody,
  id: `00000000-0000-7000-8000-00000000001${n}`,
  at: `2026-11-2${n}T10:00:00Z`,
  state: 'ConsentGiven',
  entity: 'participant',
  ...given,
});
const record: ConsentRecord = {
  id,
  participantId: she,
  recipient: { id: bridge, name: 'De Brug', place: 'Delft' },
  askedBy: { id: delft, name: 'Gemeente Delft', place: 'Delft' },
  purpose: 'support',
  categories: ['identity', 'work'],
  capacity: 'controller',
  state: 'ConsentWithdrawn',
  until,
  events: [
    event(1, {
      state: 'ConsentRequested',
      entity: 'member',
      recordedBy: { id: delft, name: 'Gemeente Delft' },
    }),
    event(2, { assurance: 'high', way: 'own-phone', privateTalkOffered: true }),
    event(3, { state: 'ConsentWithdrawn', assurance: 'high' }),
  ],
  notices: [{ hash: 'h'.repeat(43), version: notice.version, language: 'nl', text: hashedText(notice) }],
};
const process = (changes: Partial<ConsentRecord> = {}) =>
  receiptOf({ ...record, ...changes })['dpv:hasProcess'][0]!;

test('a receipt has the shape of a consent record, and says which schema it follows', () => {
  const receipt = consentReceipt.parse(receiptOf(record));
  expect(receipt['dct:conformsTo']).toBe('https://w3id.org/dpv/schema/dpv-27560#record');
  expect(receipt['dpv:hasDataSubject']['dpv:hasIdentifier']).toBe(she);
  expect(receipt).toMatchObject({
    'dct:created': '2026-11-21T10:00:00Z',
    'dct:modified': '2026-11-23T10:00:00Z',
    'dct:language': 'nl',
  });
});

test('it holds the exact words that she read', () => {
  const [kept] = receiptOf(record)['dpv:hasNotice'];
  expect(keptNotice(kept!['rdf:value'])).toEqual(
    expect.objectContaining({ title: notice.title, rows: notice.rows, version: notice.version }),
  );
});

test('it says for what, of which data, to whom, from whom, where, until when, and how to stop', () => {
  expect(process()).toMatchObject({
    'dpv:hasPurpose': [{ 'dct:identifier': 'support', 'skos:prefLabel': 'Om u een plek te geven' }],
    'dpv:hasPersonalData': [{ 'skos:prefLabel': 'uw naam' }, { 'skos:prefLabel': 'uw werk en opleiding' }],
    'dpv:hasRecipient': [`urn:uuid:${bridge}`],
    'dpv:hasDataSource': [`urn:uuid:${delft}`],
    'dpv:hasStorageCondition': [
      { 'dpv:hasLocation': 'loc:NL' },
      { 'dpv:hasDuration': { 'rdf:value': until } },
    ],
    'dpv:hasJurisdiction': 'loc:NL',
    'dpv:hasConsentControl': [{ '@type': ['dpv:WithdrawConsent'] }],
  });
});

test('who works for the municipality is its processor, and the municipality is responsible', () => {
  expect(process()).toMatchObject({
    'dpv:hasDataController': [`urn:uuid:${bridge}`],
    'dpv:hasDataProcessor': [],
  });
  expect(process({ capacity: 'processor' })).toMatchObject({
    'dpv:hasDataController': [`urn:uuid:${delft}`],
    'dpv:hasDataProcessor': [`urn:uuid:${bridge}`],
  });
});

test('every event says when, who, into which state and how; only a yes is valid for a time', () => {
  const [asked, yes, stopped] = process()['dpv:hasConsentStatus'];
  expect(asked).toMatchObject({
    '@type': ['dpv:ConsentRequested', 'dpv:ExplicitlyExpressedConsent'],
    'dpv:isIndicatedBy': `urn:uuid:${delft}`,
    'kring:recordedBy': `urn:uuid:${delft}`,
  });
  expect(yes).toMatchObject({
    'dpv:isIndicatedBy': `urn:uuid:${she}`,
    'dpv:isExercisedAt': 'kring:own-phone',
    'dpv:hasDuration': { 'rdf:value': until },
    'kring:privateTalkOffered': true,
  });
  expect(stopped!['@type']).toContain('dpv:ConsentWithdrawn');
  expect(stopped).not.toHaveProperty('dpv:hasDuration');
});

test('wanting to talk first has the name that the vocabulary gives it', () => {
  const deferred = process({ events: [event(1, { state: 'RequestDeferred' })] });
  expect(deferred['dpv:hasConsentStatus'][0]!['@type'][0]).toBe('dpv:ConsentRequestDeferred');
});
