/** A processing activity (GDPR 30) as the processing log refers to it. */
export interface ProcessingActivity {
  /** A URI that stays: logs of years ago refer to it. */
  readonly id: string;
  readonly name: string;
  readonly purpose: 'integration-task' | 'support' | 'contact' | 'her-own';
  readonly basis: string;
}

const AT = 'https://kring.example.nl/processing-activities/';
const TASK = 'public task (GDPR 6(1)(e)): Wet inburgering 2021';
const CONSENT = 'consent (GDPR 6(1)(a))';
const OWN = 'legal obligation (GDPR 6(1)(c)): GDPR 7, 12–22';

/** The register: every processing of a participant's data in Kring is one of these. */
export const PROCESSING_ACTIVITIES = {
  'guide-read': { id: `${AT}guide-read`, name: 'Guiding: reading', purpose: 'integration-task', basis: TASK },
  'guide-write': {
    id: `${AT}guide-write`,
    name: 'Guiding: writing',
    purpose: 'integration-task',
    basis: TASK,
  },
  'support-read': { id: `${AT}support-read`, name: 'Support: reading', purpose: 'support', basis: CONSENT },
  'support-write': { id: `${AT}support-write`, name: 'Support: writing', purpose: 'support', basis: CONSENT },
  'contact-read': {
    id: `${AT}contact-read`,
    name: 'Contacting: reading',
    purpose: 'contact',
    basis: CONSENT,
  },
  'her-own': { id: `${AT}her-own`, name: 'What she does herself', purpose: 'her-own', basis: OWN },
} as const satisfies Record<string, ProcessingActivity>;

export type ActivityName = keyof typeof PROCESSING_ACTIVITIES;
