import type { NoticeLanguage } from '@kring/contracts';
import { arabicReceipt } from './arabic-receipt.js';
import { dutchReceipt } from './dutch-receipt.js';
import type { ReceiptWords } from './receipt-words.js';

const allWords: Record<NoticeLanguage, ReceiptWords> = { nl: dutchReceipt, ar: arabicReceipt };

/** The words of a receipt, in the language in which she read the question. */
export const receiptWords = (language: NoticeLanguage): ReceiptWords => allWords[language];
