import { Button, ButtonLink, ButtonRow } from '@kring/ui';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { useWayOn } from './use-way-on.js';

interface AskOwnPhoneProps {
  hasPin: boolean;
  onAnswer: (isOwn: boolean) => void;
}

/** Nothing is kept on a phone before she says that it is her own. */
export function AskOwnPhone({ hasPin, onAnswer }: AskOwnPhoneProps) {
  const { t } = useTexts();
  const on = useWayOn();
  return (
    <Screen title={t('ways.own')}>
      <div className="my-lines">
        <p>{t('ways.ownHint')}</p>
        <p>{t('ways.ownElse')}</p>
      </div>
      <ButtonRow isEven>
        <Button variant="secondary" onPress={() => onAnswer(true)}>
          {t('ways.ownYes')}
        </Button>
        <Button variant="secondary" onPress={() => onAnswer(false)}>
          {t('ways.ownNo')}
        </Button>
      </ButtonRow>
      <div className="my-lines">
        <ButtonLink href={on} variant="quiet" isWide>
          {t('ways.later')}
        </ButtonLink>
        {!hasPin && <p className="my-small">{t('ways.laterHint')}</p>}
      </div>
    </Screen>
  );
}
