import type { ReceiptWords } from './receipt-words.js';

/** The receipt in Dutch, at reading level A2. */
export const dutchReceipt: ReceiptWords = {
  locale: 'nl-NL',
  direction: 'ltr',
  title: 'Uw bewijs',
  youRead: 'Dit heeft u gelezen',
  youShared: 'Dit mogen zij zien',
  listSeparator: ', ',
  whatHappened: 'Dit is er gebeurd',
  states: {
    ConsentRequested: 'De vraag is gesteld.',
    ConsentGiven: 'U zei ja.',
    RenewedConsentGiven: 'U zei opnieuw ja.',
    ConsentRefused: 'U zei nee.',
    RequestDeferred: 'U wilt eerst praten.',
    ConsentWithdrawn: 'U bent gestopt.',
    ConsentRevoked: 'Het delen is gestopt.',
    ConsentExpired: 'De tijd is voorbij.',
  },
  ways: {
    'own-phone': 'Op uw eigen telefoon.',
    card: 'Met uw papieren kaart.',
    desk: 'Aan de balie.',
    interpreter: 'Met een tolk.',
    paper: 'Op papier.',
  },
  recordedBy: (organisation) => `Opgeschreven bij ${organisation}.`,
  talkOffered: 'U kon eerst alleen praten.',
  lessSure: 'Dit was niet op uw eigen telefoon.',
  stop: 'Stoppen kan altijd. Open uw kring en kies de organisatie.',
  proof: 'Kenmerk van deze tekst',
  print: 'Zo bewaart u dit: druk het af.',
  back: 'Terug',
};
