import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { CannotStart } from './embedded.errors.js';
import { findPostmaster } from './postmaster-file.js';
import { isAlive, waitUntil } from './processes.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';
import { startOver } from './start-over.js';

const bundle = new URL('../../../dist/test/embedded.js', import.meta.url).href;
const isRoot = process.getuid?.() === 0;

let directory: string;
let children: ChildProcess[];
let started: EmbeddedPostgres[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kring-embedded-'));
  await chmod(directory, 0o755);
  children = [];
  started = [];
});

afterEach(async () => {
  await Promise.all(children.map(kill));
  await Promise.all(started.map((postgres) => postgres.stop()));
  const left = await findPostmaster(cluster());
  if (left && isAlive(left.pid)) process.kill(left.pid, 'SIGQUIT');
  await rm(directory, { recursive: true, force: true, maxRetries: 10 });
});

const cluster = () => join(directory, 'postgres');

async function start(options: { stopped?: AbortSignal } = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ directory, ...options });
  started.push(postgres);
  return postgres;
}

/** Another Kring, in a process of its own; prints the address of its database once it runs. */
function startElsewhere(): ChildProcess {
  const code = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(bundle)});
    console.log((await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)} })).ownerUrl);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

async function urlOf(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer];
  return chunk.toString().trim();
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a database of its own', () => {
  it('is the same on every machine, answers this one only and with the password, and logs no value', async () => {
    const { ownerUrl } = await start();
    const sql = `select current_database() as name, encoding, datlocprovider as provider, datlocale as locale,
      current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync
      from pg_database where datname = current_database()`;
    expect(await query(ownerUrl, sql)).toEqual([
      { name: 'kring', encoding: 6, provider: 'b', locale: 'C.UTF-8', addresses: '127.0.0.1', fsync: 'on' },
    ]);

    expect((await stat(join(directory, 'postgres-password'))).mode & 0o777).toBe(0o600);
    const stranger = new URL(ownerUrl);
    stranger.password = 'guess';
    await expect(query(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');

    await expect(query(ownerUrl, `select 'Fatima'::uuid`)).rejects.toThrow('Fatima');
    const log = await readFile(join(directory, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('Fatima');
  });

  it('keeps its data from one start to the next, and loses them when started over', async () => {
    const first = await start();
    await query(first.ownerUrl, 'create table kept ()');
    await first.stop();
    const second = await start();
    expect(await query(second.ownerUrl, 'select from kept')).toEqual([]);
    await second.stop();
    await startOver(directory);
    const third = await start();
    await expect(query(third.ownerUrl, 'select from kept')).rejects.toThrow('does not exist');
  });

  it('leaves no process when it is stopped while it starts', async () => {
    const controller = new AbortController();
    const starting = start({ stopped: controller.signal });
    await waitUntil(async () => (await readdir(directory)).some((name) => name.includes('unfinished')), 5000);
    controller.abort();
    await expect(starting).rejects.toThrow('aborted');
    expect(await findPostmaster(cluster())).toBeUndefined();
    await start();
  });
});

describe('after a kill', () => {
  it('repairs a first start that was killed half-way', async () => {
    const child = startElsewhere();
    const isHalfWay = async () => {
      const left = (await readdir(directory)).find((name) => name.includes('unfinished'));
      return left !== undefined && (await readdir(join(directory, left))).includes('PG_VERSION');
    };
    expect(await waitUntil(isHalfWay, 10_000)).toBe(true);
    await kill(child);
    expect(await readdir(directory)).not.toContain('postgres');

    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await readdir(directory)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('takes over from the server that was left running, with its data', async () => {
    const child = startElsewhere();
    const url = await urlOf(child);
    await query(url, 'create table kept ()');
    await kill(child);
    const orphan = await findPostmaster(cluster());
    expect(orphan && isAlive(orphan.pid)).toBe(true);

    const { ownerUrl } = await start();
    expect(isAlive(orphan!.pid)).toBe(false);
    expect(await query(ownerUrl, 'select from kept')).toEqual([]);
  });

  it('leaves a process alone that merely got the number of the old server', async () => {
    await (await start()).stop();
    const bystander = spawn('sleep', ['60']);
    children.push(bystander);
    await writeFile(join(cluster(), 'postmaster.pid'), `${bystander.pid}\n${cluster()}\n1\n5432\n`);

    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(bystander.signalCode).toBeNull();
  });

  it('starts when server and Kring were killed together', async () => {
    const child = startElsewhere();
    await urlOf(child);
    const server = await findPostmaster(cluster());
    process.kill(server!.pid, 'SIGKILL');
    await kill(child);
    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('what it refuses, with a sentence that says what to do', () => {
  async function refusal(): Promise<string> {
    const error: unknown = await start().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CannotStart);
    return (error as CannotStart).message;
  }

  it('a second Kring in the same folder, while the first goes on', async () => {
    const child = startElsewhere();
    const url = await urlOf(child);
    expect(await refusal()).toBe(
      `Kring already runs on ${directory} (process ${child.pid}): use that one, or stop it with Ctrl-C in its terminal and start again.`,
    );
    await expect(startOver(directory)).rejects.toThrow(CannotStart);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('data of another PostgreSQL', async () => {
    await mkdir(cluster());
    await writeFile(join(cluster(), 'PG_VERSION'), '15\n');
    expect(await refusal()).toMatch(
      /were made by PostgreSQL 15, and Kring brings PostgreSQL 18: .*start over .*--fresh/,
    );
    expect(await readdir(cluster())).toEqual(['PG_VERSION']);
  });

  it('a folder that holds something else', async () => {
    await mkdir(cluster());
    await writeFile(join(cluster(), 'holiday.jpg'), '');
    expect(await refusal()).toMatch(/not a PostgreSQL database: move it away/);
  });

  it('a file where the folder should be', async () => {
    await writeFile(cluster(), '');
    expect(await refusal()).toMatch(`A file stands where Kring needs the folder ${cluster()}`);
  });

  it('a password that was lost', async () => {
    await (await start()).stop();
    await rm(join(directory, 'postgres-password'));
    expect(await refusal()).toMatch(/password file .* is missing: put it back/);
  });

  it('a folder in which nobody may write', async () => {
    // Root may write anywhere but in the kernel's own tree.
    const place = isRoot ? '/sys' : directory;
    if (!isRoot) await chmod(directory, 0o555);
    await expect(startEmbeddedPostgres({ directory: join(place, 'kring') })).rejects.toThrow(
      /Kring may not write in .*\/kring: make it writable/,
    );
  });

  it('to root, a place that only its owner may enter; to that owner it is fine', async () => {
    await chmod(directory, 0o700);
    const sentence = `cannot enter ${directory}: move the project to a folder that every user may enter`;
    const outcome = start().then(
      () => 'started',
      (error: Error) => error.message,
    );
    expect(await outcome).toMatch(isRoot ? sentence : 'started');
  });
});
