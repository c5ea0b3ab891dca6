import pg from 'pg';
import { setApiStage } from '../setup/api-stage.js';
import { listen } from '../setup/listener.js';

test('an api that is told to stop answers what it was asked, and lets go of pages that are open', async () => {
  const stage = await setApiStage();
  const guide = await stage.member(stage.region.delft.guide);
  const page = await listen(stage.address, guide.cookie);
  const lost = new Promise<string>((resolve) => page.socket.once('disconnect', resolve));
  const holder = new pg.Client({ connectionString: stage.database.ownerUrl });
  await holder.connect();
  await holder.query('begin; lock table access.entry in access exclusive mode');
  const waits = async () => {
    const rows = await stage.database.query(
      `select from pg_locks where not granted and relation = 'access.entry'::regclass`,
    );
    return rows.length > 0;
  };
  const asked = guide.get('/v1/participants');
  while (!(await waits())) await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = stage.close();
  expect(await lost).toMatch(/transport|server/);
  await holder.query('commit');
  await holder.end();
  expect((await asked).status).toBe(200);
  await closed;
  page.close();
});
