import type { AnswerWay, NoticeLanguage } from '@kring/contracts';
import type { ConsentState } from '../question.js';
import { arabicReceipt } from './arabic-receipt.js';
import { dutchReceipt } from './dutch-receipt.js';

/** One language of the receipt. */
export interface ReceiptWords {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly youRead: string;
  readonly youShared: string;
  readonly listSeparator: string;
  readonly whatHappened: string;
  readonly states: Record<ConsentState, string>;
  readonly ways: Record<AnswerWay, string>;
  readonly recordedBy: (organisation: string) => string;
  readonly talkOffered: string;
  readonly lessSure: string;
  readonly stop: string;
  readonly proof: string;
  readonly print: string;
  readonly back: string;
}

const allWords: Record<NoticeLanguage, ReceiptWords> = { nl: dutchReceipt, ar: arabicReceipt };

/** The words of a receipt, in the language in which she read the question. */
export const receiptWords = (language: NoticeLanguage): ReceiptWords => allWords[language];
