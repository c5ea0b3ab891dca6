import { isRefused } from '@kring/client';
import { triesLeft } from '../api/open-link.js';
import { useTexts } from '../language/in-her-language.js';

/** What to say about a PIN that did not open her app: how often she may still try. */
export function usePinFault(error: unknown): { wrong?: string; failed?: unknown } {
  const { t } = useTexts();
  if (!isRefused(error, 400)) return error && !isRefused(error, 429) ? { failed: error } : {};
  const count = triesLeft(error.problem.detail);
  return { wrong: count === null ? t('door.wrong') : t('door.triesLeft', { count }) };
}
