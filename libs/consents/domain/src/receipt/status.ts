import type { ConsentReceipt } from '@kring/contracts';
import type { ConsentState } from '../question.js';
import type { ConsentRecord, RecordedEvent } from './consent-record.js';

type Status = ConsentReceipt['dpv:hasProcess'][number]['dpv:hasConsentStatus'][number];

/** DPV names one state otherwise than ISO/IEC TS 27560. */
const dpvState = (state: ConsentState): string =>
  state === 'RequestDeferred' ? 'dpv:ConsentRequestDeferred' : `dpv:${state}`;

/** Whether data may flow under a consent in this state. */
export const isGiven = (state: ConsentState): boolean =>
  state === 'ConsentGiven' || state === 'RenewedConsentGiven';

export const urn = (id: string): string => `urn:uuid:${id}`;

export const until = (moment: string) => ({ '@type': ['dpv:UntilTimeDuration'], 'rdf:value': moment });

/** One event as DPV tells it: when, by whom, of which type, into which state, and until when it is valid. */
export function statusOf(event: RecordedEvent, record: ConsentRecord): Status {
  const { state, assurance, recordedBy, privateTalkOffered } = event;
  return {
    '@id': urn(event.id),
    '@type': [dpvState(state), 'dpv:ExplicitlyExpressedConsent'],
    'dpv:isIndicatedAtTime': event.at,
    'dpv:isIndicatedBy': whoOf(event, record),
    'dpv:isExercisedAt': `kring:${event.way ?? event.entity}`,
    ...(isGiven(state) ? { 'dpv:hasDuration': until(record.until) } : {}),
    ...(assurance ? { 'kring:assurance': assurance } : {}),
    ...(recordedBy ? { 'kring:recordedBy': urn(recordedBy.id) } : {}),
    ...(privateTalkOffered === null ? {} : { 'kring:privateTalkOffered': privateTalkOffered }),
  };
}

/** Who put the question: an organisation, or she herself. */
export const askerOf = ({ askedBy, participantId }: ConsentRecord): string =>
  urn(askedBy?.id ?? participantId);

function whoOf({ entity }: RecordedEvent, record: ConsentRecord): string {
  if (entity === 'participant') return urn(record.participantId);
  return entity === 'member' ? askerOf(record) : 'kring:system';
}
