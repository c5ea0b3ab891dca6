import type { OfferAttributes, OfferKind } from '@kring/contracts';

export interface RegionOffer {
  readonly id: string;
  readonly organisation: string;
  readonly title: string;
  readonly titleArabic: string;
  readonly kind: OfferKind;
  readonly place: string;
  readonly attributes: OfferAttributes;
  /** Day of the week (1 is Monday), hour it begins (Amsterdam), minutes, places. */
  readonly sessions: {
    readonly day: number;
    readonly hour: number;
    readonly minutes: number;
    readonly places: number;
  }[];
}

const idOf = (number: number): string => `0199cccc-0000-7000-8000-${String(number).padStart(12, '0')}`;

const usual: OfferAttributes = {
  womenOnly: false,
  childcare: 'none',
  withinSchoolHours: true,
  dayParts: ['morning'],
  minimumSpokenDutch: 'A0',
  supportLanguages: [],
  travelReimbursed: false,
  hoursAWeek: 2,
};

/** The activity offers of the demo region. */
export const offers: readonly RegionOffer[] = [
  {
    id: idOf(1),
    organisation: 'brug',
    title: 'Taalgroep met opvang',
    titleArabic: 'مجموعة لغة مع رعاية أطفال',
    kind: 'language',
    place: 'Voorhof, Delft',
    attributes: {
      ...usual,
      womenOnly: true,
      childcare: 'on-site',
      supportLanguages: ['ti', 'ar'],
      hoursAWeek: 5,
    },
    sessions: [
      { day: 1, hour: 9, minutes: 150, places: 8 },
      { day: 4, hour: 9, minutes: 150, places: 3 },
    ],
  },
  {
    id: idOf(2),
    organisation: 'brug',
    title: 'Werk verkennen voor moeders',
    titleArabic: 'استكشاف العمل للأمهات',
    kind: 'orientation',
    place: 'Voorhof, Delft',
    attributes: { ...usual, womenOnly: true, childcare: 'arranged', minimumSpokenDutch: 'A2' },
    sessions: [{ day: 2, hour: 10, minutes: 120, places: 10 }],
  },
  {
    id: idOf(3),
    organisation: 'taalhuis',
    title: 'Taalmaatje thuis',
    titleArabic: 'رفيقة لغة في البيت',
    kind: 'buddy',
    place: 'Delft, thuis',
    attributes: { ...usual, dayParts: ['afternoon', 'evening'], withinSchoolHours: false, hoursAWeek: 1 },
    sessions: [{ day: 3, hour: 19, minutes: 60, places: 2 }],
  },
  {
    id: idOf(4),
    organisation: 'selam',
    title: 'Samen door de brieven',
    titleArabic: 'معًا لفهم الرسائل',
    kind: 'empowerment',
    place: 'Buitenhof, Delft',
    attributes: { ...usual, womenOnly: true, supportLanguages: ['ti'], minimumSpokenDutch: 'none' },
    sessions: [{ day: 5, hour: 10, minutes: 120, places: 12 }],
  },
  {
    id: idOf(5),
    organisation: 'steenvoorde',
    title: 'Fietsen leren',
    titleArabic: 'تعلّم ركوب الدراجة',
    kind: 'sport',
    place: 'Steenvoorde, Rijswijk',
    attributes: { ...usual, dayParts: ['afternoon'], withinSchoolHours: false },
    sessions: [{ day: 6, hour: 13, minutes: 90, places: 6 }],
  },
  {
    id: idOf(6),
    organisation: 'naaicafe',
    title: 'Naaien en praten',
    titleArabic: 'خياطة وحديث',
    kind: 'empowerment',
    place: 'Stationskwartier, Rijswijk',
    attributes: { ...usual, womenOnly: true, minimumSpokenDutch: 'none', hoursAWeek: 3 },
    sessions: [{ day: 2, hour: 9, minutes: 180, places: 10 }],
  },
];
