import pg from 'pg';

/** Work on one connection of its own. When the line breaks, the statement under way fails, and nothing else falls over. */
export async function onConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // Between two statements nobody listens, and Node ends a process for an error that nobody hears.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
