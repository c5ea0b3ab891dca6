import { useId } from 'react';
import { useTexts } from '../language/in-her-language.js';

/** In the demo: the message as her phone would show it, drawn, so that nobody takes it for a part of the app. */
export function DemoMessage({ text }: { text: string }) {
  const { t } = useTexts();
  const caption = useId();
  return (
    <figure className="my-phone" aria-labelledby={caption}>
      <div className="my-phone__screen" dir="auto">
        <p className="my-phone__bubble">{text}</p>
      </div>
      <figcaption id={caption}>
        <strong>{t('link.message')}</strong> {t('link.messageHint')}
      </figcaption>
    </figure>
  );
}
