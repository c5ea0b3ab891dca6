import type { PaperCard } from '@kring/contracts';
import { groupedCard } from '@kring/participants-domain';
import { Button, ButtonLink, QrDrawing } from '@kring/ui';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';

/** The card, to print or to copy by hand. It bears no name, and says not what it opens. */
export function CardMade({ card: { code, url, qr } }: { card: PaperCard }) {
  const { t } = useTexts();
  const { host } = new URL(url);
  return (
    <Screen title={t('ways.card')}>
      <p>{t('ways.cardKeep')}</p>
      <section className="my-card" aria-label={t('ways.card')}>
        <QrDrawing
          rows={qr.map((row) => [...row].map((sign) => sign === '1'))}
          label={t('ways.cardScan')}
          size={168}
        />
        <p>{t('ways.cardScan')}</p>
        <p>{t('ways.cardType')}</p>
        <p className="my-card__address" dir="ltr">
          {host}/my
        </p>
        <p className="my-card__code" dir="ltr">
          {groupedCard(code)}
        </p>
        <p>{t('ways.cardPin')}</p>
      </section>
      <Button variant="secondary" isWide onPress={() => print()}>
        {t('ways.print')}
      </Button>
      <ButtonLink href="/ways" isWide>
        {t('ways.cardDone')}
      </ButtonLink>
    </Screen>
  );
}
