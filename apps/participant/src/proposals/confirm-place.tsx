import type { ActivitySession, Proposal } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { Confirm } from '../frame/confirm.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { clock, weekdayWords } from '../language/dates.js';
import { offerTitle } from './offer-title.js';

export interface ChosenPlace {
  proposal: Proposal;
  session: ActivitySession;
}

interface ConfirmPlaceProps extends ChosenPlace {
  isPending: boolean;
  error: unknown;
  onYes: () => void;
  onNo: () => void;
}

/** The place she chose, before it is hers. */
export function ConfirmPlace({
  proposal: { offer },
  session,
  isPending,
  error,
  onYes,
  onNo,
}: ConfirmPlaceProps) {
  const { t, language } = useTexts();
  const title = offerTitle(offer, language);
  const hours = { from: clock(session.startsAt, language), to: clock(session.endsAt, language) };
  return (
    <Confirm
      title={t('lists.takeTitle')}
      yes={t('lists.takeYes')}
      no={t('lists.takeNo')}
      isPending={isPending}
      onYes={onYes}
      onNo={onNo}
    >
      <p>
        <strong lang={title.lang}>
          <bdi>{title.text}</bdi>
        </strong>
      </p>
      <p>
        {weekdayWords(session.startsAt, language)}, {t('lists.between', hours)}
      </p>
      <p>
        <bdi>{offer.place}</bdi>
      </p>
      <FaultNotice error={error} />
    </Confirm>
  );
}
