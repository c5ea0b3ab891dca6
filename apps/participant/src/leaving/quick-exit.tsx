import { Button, CrossIcon } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { leave } from './leave.js';
import { useEscapeTwice } from './use-escape-twice.js';

/** Always there, always in the same place: one tap and nothing of Kring is on the screen. */
export function QuickExit() {
  const { t } = useTexts();
  useEscapeTwice();
  return (
    <Button variant="quiet" onPress={() => leave()}>
      <span className="my-exit">
        {t('frame.quickExit')}
        <CrossIcon size={20} />
      </span>
    </Button>
  );
}
