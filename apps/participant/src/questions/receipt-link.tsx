import { useTexts } from '../language/in-her-language.js';

interface ReceiptLinkProps {
  id: string;
  /** Of which of several it is. */
  what?: string;
}

/** The proof of what she answered: a page of the server's own, to print, so no route of the app. */
export function ReceiptLink({ id, what }: ReceiptLinkProps) {
  const { t } = useTexts();
  return (
    <a
      className="kring-button kring-button--quiet kring-button--wide"
      href={`/v1/my/consents/${id}/receipt/page`}
    >
      {t('question.receipt')} {what}
    </a>
  );
}
