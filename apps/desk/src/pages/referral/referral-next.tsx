import { useQuery } from '@tanstack/react-query';
import type { AskedAttempt, ReferralPage } from '@kring/contracts';
import { NextStep } from '@kring/ui';
import { resultsUnderQuery } from '../../data/referrals.js';
import { onWholeDay } from '../../words/dates.js';
import { counted, inDays } from '../../words/numbers.js';
import { endingSentence, standingSentence } from '../../words/standing-sentence.js';
import { AskAnotherButton } from './ask-another-button.js';
import { leadingAttempt, proposalIn, waitingAttempts } from './leading-attempt.js';

/** How it stands, as one would say it, and what can be done now. */
export function ReferralNext({ referral }: { referral: ReferralPage }) {
  const leading = leadingAttempt(referral);
  const { data } = useQuery(resultsUnderQuery(referral.id));
  const told = { ...referral, ...leading };
  const { title, detail } = endingSentence(told, data?.items ?? []) ?? standingSentence(told);
  return (
    <NextStep title={title} action={<AskAnotherButton referral={referral} />}>
      {more(leading) ?? detail}
      {others(referral, leading)}
      {proposed(referral)}
    </NextStep>
  );
}

function more({ standing, answerBy, recipient, recipientAnswersInDays: days }: AskedAttempt): string | null {
  const usually = days === null ? '' : ` ${recipient.name} antwoordt gemiddeld in ${inDays(days)}.`;
  if (standing === 'awaiting') {
    return `Zij leest de vraag in haar taal, op haar telefoon. Daarna gaat die naar ${recipient.name}.${usually} U hoort het uiterlijk ${onWholeDay(answerBy)}. Is zij nog niet in Kring? Nodig haar dan uit op haar bladzijde.`;
  }
  if (standing === 'sent') return `Zij zei ja. Antwoord vóór ${onWholeDay(answerBy)}.${usually}`;
  return null;
}

function others(referral: ReferralPage, leading: AskedAttempt): string {
  const waiting = waitingAttempts(referral).filter((one) => one !== leading);
  if (waiting.length === 0) return '';
  return ` Daarnaast wacht u op ${counted(waiting.length, 'andere organisatie', 'andere organisaties')}.`;
}

function proposed(referral: ReferralPage): string {
  const by = proposalIn(referral);
  return by ? ` ${by.recipient.name} stelt voor om ${by.proposed!.name} te vragen.` : '';
}
