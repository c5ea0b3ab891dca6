import { createHash, createHmac } from 'node:crypto';
import { PROCESSING_ACTIVITIES, type ActivityName } from './processing-activities.js';

/** One thing that was done with the data of one participant, as the database has it. */
export interface Processing {
  readonly id: string;
  readonly traceId: string | null;
  readonly name: string;
  readonly at: Date;
  readonly activity: ActivityName;
  readonly participantId: string;
}

/** A record of the processing log (Logboek Dataverwerkingen 1.0): one data subject, no actor, no sampling. */
export interface ProcessingRecord {
  readonly trace_id: string;
  readonly span_id: string;
  readonly name: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly status_code: 'Ok';
  readonly resource: { readonly name: 'kring'; readonly version: string };
  readonly attributes: {
    readonly 'dpl.core.processing_activity_id': string;
    readonly 'dpl.core.data_subject_id': string;
    readonly 'dpl.core.data_subject_id_type': string;
  };
}

const PSEUDONYM_TYPE = 'https://kring.example.nl/data-subject-ids/pseudonym';
const VERSION = '1';

/** Names a participant within one export only: with the key thrown away, two exports can't be laid side by side. */
export const pseudonymWith =
  (key: Buffer) =>
  (participantId: string): string =>
    createHmac('sha256', key).update(participantId).digest('base64url');

/** One record. What looked at several people at once has one trace, and a span for each of them. */
export function recordOf(done: Processing, pseudonym: (participantId: string) => string): ProcessingRecord {
  const span = createHash('sha256').update(`${done.id} ${done.participantId}`).digest('hex').slice(0, 16);
  const at = done.at.toISOString();
  return {
    trace_id: done.traceId ?? done.id.replaceAll('-', ''),
    span_id: span,
    name: done.name,
    start_time: at,
    end_time: at,
    status_code: 'Ok',
    resource: { name: 'kring', version: VERSION },
    attributes: {
      'dpl.core.processing_activity_id': PROCESSING_ACTIVITIES[done.activity].id,
      'dpl.core.data_subject_id': pseudonym(done.participantId),
      'dpl.core.data_subject_id_type': PSEUDONYM_TYPE,
    },
  };
}
