import type { ReferralListed, Result } from '@kring/contracts';
import { onDay } from './dates.js';

type Sentenced = Pick<
  ReferralListed,
  'participant' | 'reference' | 'recipient' | 'answerBy' | 'signs' | 'standing'
>;

/** How it ended at whom was asked, where the sender may follow that; null as long as it goes on. */
export function endingSentence(
  { participant, reference, recipient }: Pick<Sentenced, 'participant' | 'reference' | 'recipient'>,
  results: readonly Pick<Result, 'organisation' | 'endedAs'>[],
): { title: string; detail: string } | null {
  const her = participant.givenName ?? reference;
  const ended = results.find(({ organisation }) => organisation.id === recipient.id)?.endedAs ?? null;
  if (ended === null) return null;
  const detail = 'Hieronder leest u wat het opleverde.';
  if (ended === 'completed') return { title: `${recipient.name} en ${her} zijn klaar`, detail };
  return { title: `Het stopte tussen ${recipient.name} en ${her}`, detail };
}

/** How a referral stands, as one would tell a colleague, and what comes next. A no has no reason and no owner. */
export function standingSentence(referral: Sentenced): { title: string; detail: string } {
  const her = referral.participant.givenName ?? referral.reference;
  const them = referral.recipient.name;
  const by = onDay(referral.answerBy);
  const signs = new Set(referral.signs.map((sign) => sign.what));
  switch (referral.standing) {
    case 'awaiting':
      return { title: `${her} beslist`, detail: `U hoort het uiterlijk ${by}. U hoeft nu niets te doen.` };
    case 'sent':
      return { title: `${them} leest de vraag voor ${her}`, detail: `Antwoord vóór ${by}.` };
    case 'declined':
      return { title: `${them} kan ${her} nu niet helpen`, detail: 'U kunt een andere organisatie vragen.' };
    case 'withdrawn':
      return { title: `U trok de vraag voor ${her} terug`, detail: 'U kunt een andere organisatie vragen.' };
    case 'voided':
      return { title: `De vraag voor ${her} was een vergissing`, detail: 'Er wordt niets meer gedeeld.' };
    case 'over':
      return { title: `De tijd van ${them} met ${her} is voorbij`, detail: 'Er wordt niets meer gedeeld.' };
    case 'not-going-ahead':
      return { title: `De verwijzing voor ${her} gaat niet door`, detail: 'Dit verandert niets voor haar.' };
    case 'accepted':
      if (signs.has('reported')) {
        return { title: `${them} en ${her} zijn begonnen`, detail: 'Er is een verslag geschreven.' };
      }
      if (signs.has('enrolled')) {
        return { title: `${her} heeft een plek bij ${them}`, detail: 'Zij is ingeschreven.' };
      }
      return { title: `${them} zei ja voor ${her}`, detail: 'Zij nemen contact met haar op.' };
  }
}
