import { Notice } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import type { LinkEnd } from '../api/open-link.js';
import { Screen } from '../frame/screen.js';

/** A link that no longer opens: calmly, with her way back. */
export function LinkEnded({ why }: { why: LinkEnd }) {
  const { t } = useTexts();
  const isUsed = why === 'used';
  return (
    <Screen title={t(isUsed ? 'link.used' : 'link.tooMany')}>
      <div className="my-lines">
        <p>{t(isUsed ? 'link.usedHint' : 'link.tooManyHint')}</p>
      </div>
      <Notice>{t('link.askNew')}</Notice>
    </Screen>
  );
}
