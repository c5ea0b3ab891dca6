import { createServer } from 'node:net';
import { CannotStart } from './embedded.errors.js';
import { codeOf } from './explain-file-error.js';

const ANY_PORT = 0;

/** A port on 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return listenOnce(ANY_PORT, '127.0.0.1');
}

/** Refuses, with the sentence that helps, when the port that Kring should answer on is taken. */
export async function requireFreePort(port: number, host?: string): Promise<void> {
  try {
    await listenOnce(port, host);
  } catch (error) {
    throw explainPortError(error, port);
  }
}

/** Turns a refusal to listen into the sentence that helps; anything else stays the error it was. */
export function explainPortError(error: unknown, port: number): unknown {
  if (codeOf(error) === 'EADDRINUSE') return new CannotStart(taken(port), { cause: error });
  if (codeOf(error) === 'EACCES') return new CannotStart(forbidden(port), { cause: error });
  return error;
}

function listenOnce(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

function taken(port: number): string {
  return `Port ${port} is taken by another program: stop that program, or choose another port, for instance KRING_PORT=${port + 1} npm start.`;
}

function forbidden(port: number): string {
  return `This user may not listen on port ${port}: choose a port above 1023, for instance KRING_PORT=3000 npm start.`;
}
