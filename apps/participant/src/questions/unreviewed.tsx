import { Button } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

interface UnreviewedProps {
  hasDutch: boolean;
  isDutchShown: boolean;
  onToggle: (isShown: boolean) => void;
}

/** Says that no person has checked this translation, and gives the text from which it was made. */
export function Unreviewed({ hasDutch, isDutchShown, onToggle }: UnreviewedProps) {
  const { t } = useTexts();
  return (
    <div className="my-unreviewed kring-tone--waiting">
      <span>{t('question.unreviewed')}</span>
      {hasDutch && (
        <Button variant="quiet" onPress={() => onToggle(!isDutchShown)}>
          {t(isDutchShown ? 'question.hideDutch' : 'question.showDutch')}
        </Button>
      )}
    </div>
  );
}
