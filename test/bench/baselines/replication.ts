import type { EventEmitter } from 'node:events';
import pg from 'pg';

/** What pg's client has of a replication connection and its types leave out. */
interface Following {
  readonly connection: EventEmitter & { sendCopyFromChunk(chunk: Buffer): void };
}

const SLOT = 'kring_bench';
const EVERY = 5_000;
const UNIX_TO_POSTGRES = 946_684_800_000n;

/** Follows the write-ahead log by START_REPLICATION and hands over the content of each message as its commit arrives. */
export async function readMessages(url: string, hear: (content: string) => void): Promise<void> {
  const settings = { connectionString: url, replication: 'database' };
  const client = new pg.Client(settings as pg.ClientConfig);
  await client.connect();
  await client.query(`CREATE_REPLICATION_SLOT ${SLOT} TEMPORARY LOGICAL pgoutput (SNAPSHOT 'nothing')`);
  const { connection } = client as unknown as Following;
  let end = 0n;
  const acknowledge = () => connection.sendCopyFromChunk(acknowledgement(end));
  connection.on('copyData', ({ chunk }: { chunk: Buffer }) => {
    const kind = chunk.toString('latin1', 0, 1);
    if (kind === 'k') {
      end = chunk.readBigUInt64BE(1);
      if (chunk[17] === 1) acknowledge();
      return;
    }
    end = chunk.readBigUInt64BE(9);
    const content = contentOf(chunk.subarray(25));
    if (content !== undefined) hear(content);
  });
  const started = new Promise((begun) => connection.once('replicationStart', begun));
  const options = `proto_version '1', publication_names 'kring_bench', messages 'true'`;
  client.query(`START_REPLICATION SLOT ${SLOT} LOGICAL 0/0 (${options})`).catch(() => undefined);
  await started;
  setInterval(acknowledge, EVERY).unref();
}

/** The content of a logical message (pgoutput, 'M': flags, position, prefix, length, content); nothing of other kinds. */
function contentOf(message: Buffer): string | undefined {
  if (message.toString('latin1', 0, 1) !== 'M') return undefined;
  const prefixEnds = message.indexOf(0, 10);
  const length = message.readInt32BE(prefixEnds + 1);
  return message.toString('utf8', prefixEnds + 5, prefixEnds + 5 + length);
}

function acknowledgement(end: bigint): Buffer {
  const status = Buffer.alloc(34);
  status.write('r', 0, 'latin1');
  for (const place of [1, 9, 17]) status.writeBigUInt64BE(end, place);
  status.writeBigInt64BE((BigInt(Date.now()) - UNIX_TO_POSTGRES) * 1_000n, 25);
  return status;
}
