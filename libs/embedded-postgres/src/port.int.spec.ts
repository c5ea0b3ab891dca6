import { createServer } from 'node:net';
import { once } from 'node:events';
import { CannotStart } from './embedded.errors.js';
import { freePort, requireFreePort } from './port.js';

it('a port that another program listens on is refused with the way out, and is fine once it is free', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const refused: unknown = await requireFreePort(port, '127.0.0.1').catch((error: unknown) => error);
  other.close();
  await once(other, 'close');
  expect(refused).toBeInstanceOf(CannotStart);
  expect((refused as Error).message).toBe(
    `Port ${port} is taken by another program: stop that program, or choose another port, for instance KRING_PORT=${port + 1} npm start.`,
  );
  await requireFreePort(port, '127.0.0.1');
});
