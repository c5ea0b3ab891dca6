import { openTestDatabase } from '@kring/testing';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { describeSchema } from './describe-schema.js';

const FOLDER = 'docs/schema';

const database = await openTestDatabase();
const files = await describeSchema(database.query);
await database.drop();
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
for (const [file, text] of files) await writeFile(file, text);
