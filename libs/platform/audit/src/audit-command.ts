import { SettingsRefused } from '@kring/platform-config';
import { parseArgs } from 'node:util';
import { once } from 'node:events';
import type { Audited } from './audited.js';
import { runExport } from './run-export.js';
import { runVerify } from './run-verify.js';

/** Where the trail is and which key signed it. */
export interface AuditPlace {
  readonly url: string;
  readonly key: string | undefined;
  readonly audited: Audited;
}

const USAGE = `npm run audit:verify [-- --roots <file> --key <public key, PEM>]
npm run audit:export -- --from <date> --to <date, not included>`;

const several = { type: 'string', multiple: true, default: [] as string[] } as const;
const one = { type: 'string' } as const;

const REASONS: Readonly<Record<string, string>> = {
  '42501': 'This role may not read the audit: use the address of the owner, or of a role in kring_auditor.',
  '3F000': 'This database holds no audit yet: bring it to head (start Kring, or run its migrate command).',
};

/** Runs `verify` or `export` with what stands behind it; answers the exit code. */
export async function runAuditCommand(words: readonly string[], place: AuditPlace): Promise<number> {
  try {
    return await run(words, place);
  } catch (error) {
    const reason = REASONS[String((error as { code?: unknown }).code)];
    throw reason ? new SettingsRefused(reason) : error;
  }
}

async function run(words: readonly string[], { url, key, audited }: AuditPlace): Promise<number> {
  const { positionals, values } = readWords(words);
  if (positionals[0] === 'verify') {
    const { roots, key: publicKeys } = values;
    const isWhole = await runVerify({
      url,
      sealed: audited.sealed,
      key,
      publicKeys,
      roots,
      say: (sentence) => void process.stdout.write(`${sentence}\n`),
    });
    return isWhole ? 0 : 1;
  }
  const [from, to] = [dateIn(values.from), dateIn(values.to)];
  if (positionals[0] !== 'export' || !from || !to) throw new SettingsRefused(USAGE);
  const count = await runExport({ url, from, to, changes: audited.changes, write: toOutput });
  process.stderr.write(`${count} records\n`);
  return 0;
}

function readWords(words: readonly string[]) {
  try {
    const options = { roots: several, key: several, from: one, to: one };
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    throw new SettingsRefused(USAGE);
  }
}

function dateIn(text: string | undefined): Date | null {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}

async function toOutput(lines: string): Promise<void> {
  if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
}
