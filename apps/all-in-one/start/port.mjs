import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.mjs';

/** Refuses a taken port before the minutes of a first start are spent; the server looks again. */
export async function requireFreePort({ KRING_PORT = '3000', KRING_HOST = '127.0.0.1' } = process.env) {
  const port = Number(KRING_PORT);
  if (!Number.isInteger(port) || !(await isTaken(port, KRING_HOST))) return;
  throw new CannotStart(
    `Port ${port} is taken by another program: stop that program, or choose another port, for instance KRING_PORT=${port + 1} npm start.`,
  );
}

function isTaken(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    server.listen({ port, host }, () => server.close(() => resolve(false)));
  });
}
