import { Notice } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { mySession } from '../api/session.js';
import { useTexts } from '../language/in-her-language.js';

/** What she may do only where it is surely she; elsewhere, how she comes there. */
export function SurelyHers({ children }: { children: ReactNode }) {
  const { t } = useTexts();
  const session = useQuery(mySession).data;
  if (session?.assurance === 'high') return children;
  return (
    <>
      <Notice>
        <strong>{t('rights.ownPhone')}</strong>
      </Notice>
      <p className="my-small">{t('door.askHelp')}</p>
    </>
  );
}
