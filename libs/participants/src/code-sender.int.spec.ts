import type { Settings } from '@kring/platform-config';
import { ServiceUnavailableException } from '@nestjs/common';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeSenderFor, NoTelephoneNetwork, ShownInDemo, SmsGateway } from './code-sender.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A gateway for the time of one test, and what it was sent. */
async function gateway(answer: Answer, test: (url: string, heard: Heard[]) => Promise<void>) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { authorization } = request.headers;
      heard.push({ method: request.method, authorization, body: body ? JSON.parse(body) : null });
      answer(request, response);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  try {
    await test(`http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, heard);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

interface Heard {
  readonly method: string | undefined;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

const PHONE = '+31600000077';
const accepts: Answer = (_, response) => void response.writeHead(202).end('{}');
const never: Answer = () => undefined;

test('sends number and text to the gateway, with its token, and shows nothing on the page', () =>
  gateway(accepts, async (url, heard) => {
    expect(await new SmsGateway(url, 'secret').send(PHONE, 'Uw code is 123456')).toBeUndefined();
    const body = { to: PHONE, text: 'Uw code is 123456' };
    expect(heard).toEqual([{ method: 'POST', authorization: 'Bearer secret', body }]);
  }));

test.each([
  ['refuses', (_: unknown, response: ServerResponse) => void response.writeHead(500).end()],
  ['hangs up', (_: unknown, response: ServerResponse) => void response.destroy()],
  ['never answers', never],
])('a gateway that %s is a service that is not available, and says nothing of her', (_, answer) =>
  gateway(answer, async (url) => {
    const error = await new SmsGateway(url, 'secret', 200).send(PHONE, 'Uw code is 123456').catch((e) => e);
    expect(error).toBeInstanceOf(ServiceUnavailableException);
    expect(JSON.stringify([error, error.stack, error.cause])).not.toMatch(/31600000077|123456|secret/);
  }),
);

test('a gateway that sends us on is not followed: her number goes to nobody else', () =>
  gateway(accepts, async (elsewhere, heard) => {
    const sendsOn: Answer = (_, response) => void response.writeHead(307, { location: elsewhere }).end();
    await gateway(sendsOn, async (url) => {
      const sent = new SmsGateway(url, 'secret').send(PHONE, 'x');
      await expect(sent).rejects.toBeInstanceOf(ServiceUnavailableException);
    });
    expect(heard).toEqual([]);
  }));

test('the settings choose: a gateway, the demo’s page, or nobody', () => {
  const settings = (known: Partial<Settings>) => known as Settings;
  const set = { KRING_SMS_URL: 'https://sms.example.nl', KRING_SMS_TOKEN: 'secret', KRING_DEMO: true };
  expect(codeSenderFor(settings(set))).toBeInstanceOf(SmsGateway);
  expect(codeSenderFor(settings({ KRING_DEMO: true }))).toBeInstanceOf(ShownInDemo);
  expect(codeSenderFor(settings({ KRING_DEMO: false }))).toBeInstanceOf(NoTelephoneNetwork);
});
