import type { Role } from '@kring/contracts';

export interface Persona {
  /** Her name at the identity provider, and in front of her own address. */
  readonly key: string;
  readonly id: string;
  readonly accountId: string;
  readonly mail: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
  readonly does: string;
}

const numbered = (kind: string, number: number): string =>
  `0199${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

const persona = (
  number: number,
  key: string,
  name: string,
  role: Role,
  organisation: string,
  does: string,
): Persona => ({
  key,
  id: numbered('aaaa', number),
  accountId: numbered('aaac', number),
  mail: `${key}@${organisation}.example`,
  name,
  role,
  organisation,
  does,
});

/** The people of the demo region. They do not exist. */
export const personas: readonly Persona[] = [
  persona(1, 'joris', 'Joris de Wit', 'caseworker', 'delft', 'Klantmanager bij Gemeente Delft'),
  persona(2, 'samira', 'Samira El Idrissi', 'coordinator', 'brug', 'Coördinator bij Stichting De Brug'),
  persona(3, 'fatma', 'Fatma Kaya', 'volunteer', 'brug', 'Maatje bij Stichting De Brug'),
  persona(4, 'marieke', 'Marieke Bos', 'coordinator', 'delft', 'Regisseur inburgering bij Gemeente Delft'),
  persona(5, 'aylin', 'Aylin Yılmaz', 'caseworker', 'rijswijk', 'Klantmanager bij Gemeente Rijswijk'),
  persona(6, 'peter', 'Peter Hoekstra', 'coordinator', 'taalhuis', 'Coördinator bij Taalhuis Prinsenhof'),
  persona(7, 'selam', 'Selam Tesfay', 'coordinator', 'selam', 'Coördinator bij Eritrese Vrouwenkring'),
  persona(8, 'noor', 'Noor Jansen', 'volunteer', 'taalhuis', 'Taalmaatje bij Taalhuis Prinsenhof'),
  persona(9, 'anneke', 'Anneke Visser', 'administrator', 'delft', 'Beheerder bij Gemeente Delft'),
  persona(10, 'ravi', 'Ravi Ramdin', 'administrator', 'rijswijk', 'Beheerder bij Gemeente Rijswijk'),
  persona(11, 'hanan', 'Hanan Bouali', 'administrator', 'brug', 'Beheerder bij Stichting De Brug'),
  persona(
    12,
    'rosa',
    'Rosa Mendes',
    'coordinator',
    'naaicafe',
    'Coördinator bij Naaicafé Stationskwartier, dat op toelating wacht',
  ),
];
