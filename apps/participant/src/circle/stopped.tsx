import { ButtonLink } from '@kring/ui';
import type { ReactNode } from 'react';
import { useTexts } from '../language/in-her-language.js';
import { Screen } from '../frame/screen.js';

/** It has stopped. */
export function Stopped({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTexts();
  return (
    <Screen title={title}>
      <div className="my-lines">
        <p>{children}</p>
        <p>{t('circle.stopFree')}</p>
      </div>
      <ButtonLink href="/" isWide>
        {t('frame.toCircle')}
      </ButtonLink>
    </Screen>
  );
}
