import 'reflect-metadata';
import { readPort, SettingsRefused } from '@kring/platform-config';
import { CannotStart } from '@kring/embedded-postgres';
import { runAudit } from './run-audit.js';
import { runAllInOne } from './run-all-in-one.js';
import { writeDocument } from './write-document.js';

const flags = process.argv.slice(2);
const document = flags.indexOf('--openapi');

try {
  if (flags[0] === 'audit') process.exit(await runAudit(flags.slice(1)));
  else if (document >= 0) await writeDocument(flags[document + 1] ?? 'dist/openapi.json');
  else await runAllInOne({ port: readPort(), startsOver: flags.includes('--fresh') });
} catch (error) {
  if ((error as Error).name === 'AbortError') process.exit(0);
  const isExpected = error instanceof CannotStart || error instanceof SettingsRefused;
  console.error(isExpected ? `\n${error.message}\n` : error);
  process.exit(1);
}
