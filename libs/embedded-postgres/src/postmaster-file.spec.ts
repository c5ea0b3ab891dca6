import { parsePostmasterFile } from './postmaster-file.js';

const lines = ['4711', '/srv/kring/postgres', '1795420000', '43210', '', '127.0.0.1', '', 'ready   '];

it('a server is ready when its last line says so', () => {
  expect(parsePostmasterFile(lines.join('\n'))).toEqual({ pid: 4711, ready: true });
});

it('a server is not ready while it recovers', () => {
  const recovering = [...lines.slice(0, 7), 'starting'].join('\n');
  expect(parsePostmasterFile(recovering)).toEqual({ pid: 4711, ready: false });
});

it('a half-written file names a server that is not ready', () => {
  expect(parsePostmasterFile('4711\n/srv')).toEqual({ pid: 4711, ready: false });
});

it.each(['', '\n', 'none', '-4711', '0'])('%j names no server', (text) => {
  expect(parsePostmasterFile(text)).toBeUndefined();
});
