import { ButtonLink, Notice } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

/** How many organisations looked today, and the way to who looked when. */
export function LookedToday({ count }: { count: number }) {
  const { t } = useTexts();
  return (
    <div className="my-block">
      <Notice>
        <strong>{t('circle.lookedToday', { count })}</strong>
      </Notice>
      <ButtonLink href="/looks" variant="secondary" isWide>
        {t('lists.looks')}
      </ButtonLink>
    </div>
  );
}
