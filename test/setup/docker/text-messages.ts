import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TextMessages {
  readonly url: string;
  /** The latest text to this number; waits for one. */
  latestTo(phone: string): Promise<string>;
  close(): void;
}

/** The telephone network of a test: a gateway that keeps what it is asked to send. */
export async function startTextMessages(token: string): Promise<TextMessages> {
  const texts = new Map<string, string>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end();
      const { to, text } = JSON.parse(body) as { to: string; text: string };
      texts.set(to, text);
      return response.writeHead(202).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    async latestTo(phone) {
      for (const start = Date.now(); Date.now() - start < 15_000;) {
        const text = texts.get(phone);
        if (text) return text;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('No text message came.');
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
