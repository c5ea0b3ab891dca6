import type { Settings } from '@kring/platform-config';
import { ServiceUnavailableException } from '@nestjs/common';

/** Brings a code to her phone. What it answers is shown on the page; only the demo has something to show. */
export abstract class CodeSender {
  abstract send(phone: string, message: string): Promise<string | undefined>;
}

/** The demo's telephone network: it shows the message that would be sent. */
export class ShownInDemo extends CodeSender {
  send(_phone: string, message: string): Promise<string> {
    return Promise.resolve(message);
  }
}

/** Outside the demo a code never goes back to whoever holds the link: without a telephone network nobody gets in. */
export class NoTelephoneNetwork extends CodeSender {
  send(): Promise<never> {
    return Promise.reject(new ServiceUnavailableException());
  }
}

export const codeSenderFor = (settings: Settings): CodeSender =>
  settings.KRING_DEMO ? new ShownInDemo() : new NoTelephoneNetwork();
