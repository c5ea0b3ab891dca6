import type { Settings } from '@kring/platform-config';
import { pino } from 'pino';
import { logging } from './logging.js';

function logged(fields: object): string {
  let written = '';
  const stream = { write: (line: string) => void (written += line) };
  const { level, serializers } = logging({ KRING_LOG_LEVEL: 'info' } as Settings) as pino.LoggerOptions;
  pino({ level: level!, serializers: serializers! }, stream).info(fields, 'x');
  return written;
}

test('a request is logged by its path, without query, address or headers', () => {
  const headers = { cookie: 'kring=secret', 'user-agent': 'Android of Hiwet' };
  const line = logged({
    req: { method: 'GET', url: '/v1/participants?zoek=Hiwet', id: 'r1', ip: '10.0.0.7', headers },
  });
  expect(JSON.parse(line).req).toEqual({ method: 'GET', path: '/v1/participants', id: 'r1' });
});

test('an error is logged by its kind and its place, never by its words', () => {
  const error = new TypeError('duplicate key (Hiwet, +31600000001)');
  const line = logged({ err: error });
  expect(line).not.toContain('Hiwet');
  expect(line).not.toContain('+316');
  expect(JSON.parse(line).err).toMatchObject({ type: 'TypeError' });
  expect(JSON.parse(line).err.stack).toContain('logging.spec');
});

test('an error of several lines keeps none of them', () => {
  const error = new Error('first\nHiwet on the second line');
  expect(logged({ err: error })).not.toContain('Hiwet');
});
