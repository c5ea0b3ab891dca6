import type { ReactNode } from 'react';
import type { ReferralPage } from '@kring/contracts';
import { ButtonLink, NextStep } from '@kring/ui';
import { addresses } from '../../words/addresses.js';
import { onWholeDay } from '../../words/dates.js';
import { counted } from '../../words/numbers.js';
import { standingSentence } from '../../words/standing-sentence.js';

/** How it stands and what can be done now. */
export function ReferralNext({ referral }: { referral: ReferralPage }) {
  const { title, detail } = standingSentence(referral);
  const isOver = referral.standing === 'declined' || referral.standing === 'not-going-ahead';
  return (
    <NextStep
      title={title}
      action={
        isOver ? (
          <ButtonLink href={addresses.newReferral(referral.participant.id)}>Vraag een ander</ButtonLink>
        ) : (
          <ButtonLink href={addresses.participant(referral.participant.id)} variant="secondary">
            Naar haar bladzijde
          </ButtonLink>
        )
      }
    >
      {more(referral) ?? detail}
    </NextStep>
  );
}

function more({ standing, answerBy, recipient, recipientAnswersInDays: days }: ReferralPage): ReactNode {
  const usually = days === null ? '' : ` ${recipient.name} antwoordt gemiddeld in ${inDays(days)}.`;
  if (standing === 'awaiting') {
    return `Zij leest de vraag in haar taal, op haar telefoon. Daarna gaat die naar ${recipient.name}.${usually} U hoort het uiterlijk ${onWholeDay(answerBy)}. Is zij nog niet in Kring? Nodig haar dan uit op haar bladzijde.`;
  }
  if (standing === 'sent') return `Zij zei ja. Antwoord vóór ${onWholeDay(answerBy)}.${usually}`;
  return null;
}

const inDays = (days: number) => counted(Math.max(1, Math.round(days)), 'dag', 'dagen');
