import type { AnswerWay } from '@kring/contracts';
import type { ConsentState } from '../question.js';

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
