import { bundle, bundles } from '../../setup/bundle.mjs';
import { runProgram } from './run.mjs';

await bundle();
const { startThrowAwayPostgres } = await import(bundles.postgres);
const postgres = await startThrowAwayPostgres();
try {
  await runProgram('worlds/noninterference', { KRING_TEST_DATABASE_URL: postgres.ownerUrl });
} finally {
  await postgres.stop();
}
