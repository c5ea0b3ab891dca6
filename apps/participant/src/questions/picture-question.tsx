import type { Question } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { Screen } from '../frame/screen.js';
import { PictureDrawing } from './picture-drawing.js';
import { picturesFor } from './pictures.js';
import type { Picture } from './pictures.js';

interface PictureQuestionProps {
  question: Question;
  isPending: boolean;
  onPoint: (move: 'right' | 'wrong') => void;
}

/** Understood, not only tapped: she points at who gets her data. */
export function PictureQuestion({ question, isPending, onPoint }: PictureQuestionProps) {
  const { t } = useTexts();
  const labels: Record<Picture, string> = {
    them: t('question.onlyThem', { name: question.recipient.name }),
    everyone: t('question.everyone'),
    nobody: t('question.nobody'),
  };
  return (
    <Screen title={t('question.check')}>
      <div className="my-lines">
        <p>{t('question.checkHint')}</p>
      </div>
      <div className="my-pictures">
        {picturesFor(question.id).map((picture) => (
          <button
            key={picture}
            type="button"
            className="my-picture"
            disabled={isPending}
            onClick={() => onPoint(picture === 'them' ? 'right' : 'wrong')}
          >
            <PictureDrawing picture={picture} />
            <span>{labels[picture]}</span>
          </button>
        ))}
      </div>
    </Screen>
  );
}
