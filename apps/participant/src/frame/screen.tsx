import { BackLink } from '@kring/ui';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../language/in-her-language.js';

interface ScreenProps {
  title: ReactNode;
  /** Where the way back leads; the circle itself has none. */
  back?: string;
  /** The language of the title, where it is not the app's. */
  lang?: string;
  children: ReactNode;
}

/** One thing a screen: its title takes the focus when the screen comes up. */
export function Screen({ title, back, lang, children }: ScreenProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);
  return (
    <div className="my-screen">
      {back !== undefined && <BackLink href={back}>{t('frame.back')}</BackLink>}
      <h1 ref={heading} tabIndex={-1} className="my-title" lang={lang} dir={lang && 'auto'}>
        {title}
      </h1>
      {children}
    </div>
  );
}
