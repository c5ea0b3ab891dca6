import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Collector {
  readonly url: string;
  /** All that came in, as it came in. */
  received(): string;
  /** The names of the steps of one trace. */
  stepsOf(traceId: string): string[];
  close(): Promise<void>;
}

interface Export {
  resourceSpans: { scopeSpans: { spans: { traceId: string; name: string }[] }[] }[];
}

/** A collector of traces as a deployment has one (OpenTelemetry, JSON over HTTP). */
export async function openCollector(): Promise<Collector> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address() as AddressInfo;
  const spans = () =>
    bodies.flatMap((body) =>
      (JSON.parse(body) as Export).resourceSpans.flatMap(({ scopeSpans }) =>
        scopeSpans.flatMap((scope) => scope.spans),
      ),
    );
  return {
    url: `http://127.0.0.1:${port}/v1/traces`,
    received: () => bodies.join('\n'),
    stepsOf: (traceId) =>
      spans()
        .filter((span) => span.traceId === traceId)
        .map(({ name }) => name),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
