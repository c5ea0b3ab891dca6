import type { ActivitySession, Proposal } from '@kring/contracts';
import { Chip, ChipRow } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { offerTitle } from './offer-title.js';
import { offerWords } from './offer-words.js';
import { PlaceTaken } from './place-taken.js';
import { SessionChoice } from './session-choice.js';

interface ProposalCardProps {
  proposal: Proposal;
  onChoose: (session: ActivitySession) => void;
}

/** One proposed activity, with the days to choose from or the place that she has. */
export function ProposalCard({ proposal, onChoose }: ProposalCardProps) {
  const { t, language } = useTexts();
  const { offer, enrolment, state } = proposal;
  const title = offerTitle(offer, language);
  return (
    <article className="my-proposal">
      <h2 lang={title.lang}>
        <bdi>{title.text}</bdi>
      </h2>
      <p>{t('lists.by', { name: offer.organisation.name, place: offer.place })}</p>
      <ChipRow>
        {offerWords(offer, t, language).map((word) => (
          <Chip key={word}>{word}</Chip>
        ))}
      </ChipRow>
      {enrolment && <PlaceTaken enrolment={enrolment} />}
      {!enrolment && state === 'ended' && <p>{t('lists.ended')}</p>}
      {!enrolment && state !== 'ended' && <SessionChoice sessions={offer.sessions} onChoose={onChoose} />}
    </article>
  );
}
