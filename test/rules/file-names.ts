import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './workspace.js';

type Fault = (name: string) => string | undefined;

/** The judgement of file names that the lint rule uses, for files that lint does not read. */
export async function nameFault(): Promise<Fault> {
  const { href } = pathToFileURL(join(root, 'test/rules/plugin/file-names.mjs'));
  return ((await import(href)) as { fileNameFault: Fault }).fileNameFault;
}
