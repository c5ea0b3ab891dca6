import type { MyCircle } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';

/** The person to call. */
export function ContactLine({ contact }: { contact: MyCircle['contact'] }) {
  const { t } = useTexts();
  return <p className="my-contact">{contact ? t('circle.call', contact) : t('circle.callUnknown')}</p>;
}
