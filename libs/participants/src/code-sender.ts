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

/** A text message by the gateway that the settings name. Neither the number nor the text is ever logged. */
export class SmsGateway extends CodeSender {
  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly patienceMilliseconds = 10_000,
  ) {
    super();
  }

  async send(phone: string, message: string): Promise<undefined> {
    const answer = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ to: phone, text: message }),
      // A gateway that sends us on would carry her number to somebody whom nobody chose.
      redirect: 'error',
      signal: AbortSignal.timeout(this.patienceMilliseconds),
    }).catch(() => null);
    await answer?.body?.cancel();
    if (!answer?.ok) throw new ServiceUnavailableException();
  }
}

/** The gateway where one is set, also in the demo; else the demo's page, and outside the demo nothing. */
export function codeSenderFor({ KRING_SMS_URL, KRING_SMS_TOKEN, KRING_DEMO }: Settings): CodeSender {
  if (KRING_SMS_URL && KRING_SMS_TOKEN) return new SmsGateway(KRING_SMS_URL, KRING_SMS_TOKEN);
  return KRING_DEMO ? new ShownInDemo() : new NoTelephoneNetwork();
}
