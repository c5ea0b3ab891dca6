import type { MemberState, PasskeyListed, Role, SignInWay } from '@kring/contracts';
import type { Tone } from '@kring/ui';
import { ago, onDate } from './dates.js';

/** How a session was opened. */
export const wayWords: Record<SignInWay, string> = {
  oidc: 'via de gemeente',
  passkey: 'met een passkey',
  'mail-code': 'met een code per mail',
  link: 'met een link',
  pin: 'met een pincode',
  card: 'met een herstelkaart',
  desk: 'aan de balie',
  'self-start': 'zelf begonnen',
};

/** What somebody with this role can do and see, in one sentence. */
export const roleSentences: Record<Role, string> = {
  coordinator: 'Ontvangt en beantwoordt vragen, koppelt maatjes en beheert hun toegang.',
  caseworker: 'Begeleidt deelnemers en verwijst hen, samen met hen.',
  volunteer: 'Ziet alleen de deelnemers aan wie zij gekoppeld is.',
  adviser: 'Ziet aantallen en wat er ontbreekt, nooit een persoon.',
  administrator: 'Beheert wie er meewerkt. Ziet door deze rol geen enkel dossier.',
};

export const stateTones: Record<MemberState, Tone> = {
  invited: 'waiting',
  active: 'good',
  suspended: 'quiet',
};

/** "Chrome op Android", or that nobody knows. */
export const deviceWords = (device: string): string => device || 'Onbekend apparaat';

/** "Gemaakt op 3 november 2026 · gebruikt gisteren" */
export function passkeyLine({ madeAt, usedAt }: PasskeyListed): string {
  const used = usedAt === null ? 'nog niet gebruikt' : `gebruikt ${ago(usedAt)}`;
  return `Gemaakt op ${onDate(madeAt)} · ${used}`;
}
