import { initdbArguments, serverArguments } from './settings.js';

it('data that must last are always synced to disk', () => {
  expect(serverArguments(5432, 'lasting')).toContain('fsync=on');
  expect(serverArguments(5432, 'lasting')).not.toContain('full_page_writes=off');
  expect(initdbArguments('/data', '/password', 'lasting')).not.toContain('--no-sync');
});

it('the server listens on this machine only and has no socket file', () => {
  expect(serverArguments(5432, 'lasting')).toEqual(
    expect.arrayContaining(['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'port=5432']),
  );
});
