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
