import { Button, Notice } from '@kring/ui';
import { useCardSession } from '../api/return.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import type { OnOpened } from './came-by.js';
import { CardForm } from './card-form.js';

interface CardScreenProps {
  /** The code, where she scanned her card. */
  scanned?: string;
  onOpened: OnOpened;
  onBack?: () => void;
}

/** Her paper card and her PIN, on whatever phone. */
export function CardScreen({ scanned, onOpened, onBack }: CardScreenProps) {
  const { t } = useTexts();
  const session = useCardSession();
  return (
    <Screen title={t('door.cardTitle')}>
      {scanned !== undefined && <Notice tone="good">{t('door.cardRead')}</Notice>}
      <CardForm showing={session} scanned={scanned} onShown={(answer) => onOpened(answer, 'anew')} />
      {onBack && (
        <Button variant="quiet" isWide onPress={onBack}>
          {t('frame.back')}
        </Button>
      )}
      <p className="my-small">{t('door.askHelp')}</p>
    </Screen>
  );
}
