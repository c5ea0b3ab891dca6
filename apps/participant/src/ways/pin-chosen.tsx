import { ButtonLink, Notice } from '@kring/ui';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { useWayOn } from './use-way-on.js';

interface PinChosenProps {
  isOwnPhone: boolean;
  hasCard: boolean;
}

/** Her PIN stands: what it opens, and what she has when this phone is not at hand. */
export function PinChosen({ isOwnPhone, hasCard }: PinChosenProps) {
  const { t } = useTexts();
  const on = useWayOn();
  return (
    <Screen title={t('ways.done')}>
      <div className="my-lines">
        <p>{t(isOwnPhone ? 'ways.doneOwn' : 'ways.doneElse')}</p>
        <p>{t('ways.doneIdle')}</p>
      </div>
      {!hasCard && <Notice title={t('ways.noCard')}>{t('ways.cardWhy')}</Notice>}
      <ButtonLink href={on} isWide>
        {t('link.open')}
      </ButtonLink>
      {!hasCard && (
        <ButtonLink href="/card" variant="secondary" isWide>
          {t('ways.makeCard')}
        </ButtonLink>
      )}
    </Screen>
  );
}
