/** What a start needs to know beyond the folder: data that must last, or data that may be lost. */
export type Durability = 'lasting' | 'throw-away';

const settings: Record<Durability, Record<string, string>> = {
  lasting: { fsync: 'on' },
  'throw-away': {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    scram_iterations: '1',
    max_wal_size: '4GB',
    max_connections: '300',
  },
};

/** The settings of the server, as arguments. Its log never quotes a statement or a value: those are personal data. */
export function serverArguments(port: number, durability: Durability): string[] {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...settings[durability],
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

export function initdbArguments(folder: string, passwordFile: string, durability: Durability): string[] {
  return [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--lc-messages=C',
    ...(durability === 'throw-away' ? ['--no-sync'] : []),
  ];
}
