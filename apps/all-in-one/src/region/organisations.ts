import type { OrganisationKind } from '@kring/contracts';

export interface RegionOrganisation {
  readonly key: string;
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly place: string;
  readonly municipalityCode: string;
  /** The municipalities that vouch for it; none does for the one that waits. */
  readonly vouchedBy?: readonly string[];
  readonly about: string;
}

const DELFT = { place: 'Delft', municipalityCode: 'GM0503' } as const;
const RIJSWIJK = { place: 'Rijswijk', municipalityCode: 'GM0603' } as const;

const idOf = (number: number): string => `0199bbbb-0000-7000-8000-${String(number).padStart(12, '0')}`;

const BOTH = ['delft', 'rijswijk'];

/** The organisations of the demo region: made up, in real places. */
export const organisations: readonly RegionOrganisation[] = [
  {
    ...DELFT,
    key: 'delft',
    id: idOf(1),
    kind: 'municipality',
    name: 'Gemeente Delft',
    about: 'Begeleidt nieuwkomers in Delft bij hun inburgering.',
  },
  {
    ...RIJSWIJK,
    key: 'rijswijk',
    id: idOf(2),
    kind: 'municipality',
    name: 'Gemeente Rijswijk',
    about: 'Begeleidt nieuwkomers in Rijswijk bij hun inburgering.',
  },
  {
    ...DELFT,
    key: 'brug',
    id: idOf(3),
    kind: 'migrant',
    name: 'Stichting De Brug',
    vouchedBy: BOTH,
    about: 'Vrouwen uit de buurt leren samen Nederlands en vinden hun weg.',
  },
  {
    ...DELFT,
    key: 'taalhuis',
    id: idOf(4),
    kind: 'volunteer',
    name: 'Taalhuis Prinsenhof',
    vouchedBy: BOTH,
    about: 'Vrijwilligers oefenen Nederlands, thuis of in de bibliotheek.',
  },
  {
    ...DELFT,
    key: 'selam',
    id: idOf(5),
    kind: 'migrant',
    name: 'Eritrese Vrouwenkring',
    vouchedBy: BOTH,
    about: 'Eritrese vrouwen helpen elkaar met regels, kinderen en werk.',
  },
  {
    ...RIJSWIJK,
    key: 'steenvoorde',
    id: idOf(6),
    kind: 'social',
    name: 'Buurthuis Steenvoorde',
    vouchedBy: BOTH,
    about: 'Een plek om mee te doen: koken, naaien, sporten, fietsen leren.',
  },
  {
    ...RIJSWIJK,
    key: 'naaicafe',
    id: idOf(7),
    kind: 'migrant',
    name: 'Naaicafé Stationskwartier',
    about: 'Vrouwen naaien samen, praten Nederlands en verkopen op de markt.',
  },
];

export const organisationNamed = (key: string): RegionOrganisation => {
  const found = organisations.find((organisation) => organisation.key === key);
  if (!found) throw new Error(`The region has no organisation ${key}.`);
  return found;
};
