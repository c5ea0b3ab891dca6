import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeApi } from '@kring/api';

/** Writes the OpenAPI document without a database or a port. */
export async function writeDocument(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(await describeApi(), null, 2));
  console.log(`wrote ${file}`);
}
