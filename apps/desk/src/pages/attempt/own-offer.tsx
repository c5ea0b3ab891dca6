import type { Offer } from '@kring/contracts';
import type { MatchExplained } from '@kring/activities-domain';
import { Pill } from '@kring/ui';
import { Fit, FitPill } from '../../parts/fit.js';
import { offerLine } from '../../words/offer-words.js';
import './own-offer.css';
import { WorkButton } from '../../parts/work-button.js';

export interface OwnOfferProps {
  offer: Offer;
  match: MatchExplained;
  isAskedFor: boolean;
  isProposed: boolean;
  isPending: boolean;
  onPropose?: () => void;
}

/** One offer, with what fits her needs and what does not. */
export function OwnOffer({ offer, match, isAskedFor, isProposed, isPending, onPropose }: OwnOfferProps) {
  return (
    <article className="own-offer" aria-label={offer.title}>
      <div className="own-offer-head">
        <h3 className="own-offer-title">{offer.title}</h3>
        <FitPill match={match} />
      </div>
      <p className="own-offer-line">{offerLine(offer)}</p>
      <p className="own-offer-line">
        <Fit match={match} />
      </p>
      <div className="own-offer-foot">
        {isAskedFor && <Pill tone="note">hier vraagt zij om</Pill>}
        {isProposed && <Pill tone="violet">voorgesteld</Pill>}
        {onPropose && !isProposed && (
          <WorkButton
            variant="secondary"
            isPending={isPending}
            aria-label={`Stel voor: ${offer.title}`}
            onPress={onPropose}
          >
            Stel voor
          </WorkButton>
        )}
      </div>
    </article>
  );
}
