import { isRefused } from '@kring/client';
import { ButtonLink, Notice } from '@kring/ui';
import { useMakeCard } from '../api/ways.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';
import { CardMade } from './card-made.js';

/** A card is made only when she asks: it is shown once, and ends the former. */
export function PaperCardScreen() {
  const { t } = useTexts();
  const making = useMakeCard();
  if (making.data) return <CardMade card={making.data} />;
  const lacksPin = isRefused(making.error, 409);
  return (
    <Screen title={t('ways.card')} back="/ways">
      <div className="my-lines">
        <p>{t('ways.cardWhy')}</p>
        <p>{t('ways.cardOnce')}</p>
        <p>{t('ways.cardEnds')}</p>
      </div>
      {lacksPin && <Notice isLive>{t('ways.pinFirst')}</Notice>}
      {lacksPin ? (
        <ButtonLink href="/pin" isWide>
          {t('ways.choose')}
        </ButtonLink>
      ) : (
        <>
          <FaultNotice error={making.error} />
          <SendButton isWide isSending={making.isPending} onPress={() => making.mutate()}>
            {t('ways.makeCard')}
          </SendButton>
        </>
      )}
    </Screen>
  );
}
