import { Refused } from './refusals.js';

/** What is wrong, by field: the first message of each path, as far as it stands under `within` ('content'). */
export function fieldErrors(error: unknown, within = ''): Record<string, string> {
  const found: Record<string, string> = {};
  if (!(error instanceof Refused)) return found;
  const start = within === '' ? '' : `${within}.`;
  for (const { path, message } of error.problem.errors ?? []) {
    if (!path.startsWith(start)) continue;
    found[path.slice(start.length)] ??= message;
  }
  return found;
}
