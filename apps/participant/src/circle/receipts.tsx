import { useQuery } from '@tanstack/react-query';
import { myConsents } from '../api/my.js';
import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';
import { ReceiptLink } from '../questions/receipt-link.js';

/** The proof of each answer of hers about one organisation, newest first. */
export function Receipts({ recipientId }: { recipientId: string }) {
  const { language } = useTexts();
  const { data } = useQuery(myConsents);
  const answered = data?.items.filter((item) => item.recipient.id === recipientId && item.language);
  return answered?.map(({ id, changedAt }) => (
    <ReceiptLink key={id} id={id} what={dayWords(changedAt, language)} />
  ));
}
