import type { AddParticipant, SectionContents } from '@kring/contracts';

export interface RegionParticipant {
  /** Who added her. */
  readonly by: string;
  readonly adding: AddParticipant;
  readonly wishes: SectionContents['wishes'];
  readonly care?: SectionContents['care'];
  /** An organisation that she was referred to, why, and whether she has said yes. */
  readonly referral?: { readonly to: string; readonly why: string; readonly saidYes: boolean };
}

const wishes = (changes: Partial<SectionContents['wishes']>): SectionContents['wishes'] => ({
  wish: 'language-skills',
  dayParts: ['morning'],
  withinSchoolHours: true,
  womenOnly: true,
  ...changes,
});

/** The participants of the demo region. They do not exist; their numbers are reserved for fiction. */
export const participants: readonly RegionParticipant[] = [
  {
    by: 'joris',
    adding: {
      birthDate: '1991-04-12',
      identity: { givenName: 'Amina', familyName: 'Haddad' },
      contact: { channel: 'whatsapp', phone: '+31600000011', hours: 'na 10 uur', mayOthersAnswer: false },
      language: { speaks: ['ar'], spokenDutch: 'A1', reads: 'little' },
    },
    wishes: wishes({ travelMinutes: 30, inHerWords: 'Ik wil met andere moeders oefenen.' }),
    care: { children: 2, childcareNeeded: true },
    referral: { to: 'brug', why: 'Zij wil met andere moeders Nederlands oefenen.', saidYes: true },
  },
  {
    by: 'joris',
    adding: {
      birthDate: '1987-09-30',
      identity: { givenName: 'Zahra', familyName: 'Rahimi' },
      contact: { channel: 'sms', phone: '+31600000012', mayOthersAnswer: false },
      language: { speaks: ['fa'], spokenDutch: 'B1', reads: 'well' },
    },
    wishes: wishes({ wish: 'volunteering', womenOnly: false, dayParts: ['afternoon'], travelMinutes: 30 }),
    referral: { to: 'brug', why: 'Zij wil weer iets doen met zorg voor ouderen.', saidYes: true },
  },
  {
    by: 'aylin',
    adding: {
      birthDate: '1979-01-22',
      identity: { givenName: 'Oksana', familyName: 'Melnyk' },
      contact: { channel: 'call', phone: '+31600000013', mayOthersAnswer: true },
      language: { speaks: ['uk'], spokenDutch: 'A2', reads: 'well' },
    },
    wishes: wishes({
      wish: 'paid-work',
      womenOnly: false,
      withinSchoolHours: false,
      dayParts: ['morning', 'afternoon'],
    }),
    referral: { to: 'brug', why: 'Zij zoekt werk bij kinderen en wil eerst kijken.', saidYes: true },
  },
  {
    by: 'joris',
    adding: {
      birthDate: '1999-07-03',
      identity: { givenName: 'Hodan', familyName: 'Warsame' },
      contact: { channel: 'whatsapp', phone: '+31600000014', mayOthersAnswer: false },
      language: { speaks: ['so'], spokenDutch: 'A0', reads: 'none' },
    },
    wishes: wishes({ wish: 'meaningful-activity' }),
    care: { children: 1, childcareNeeded: true },
  },
];
