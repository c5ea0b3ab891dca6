import { Refused } from '@kring/client';
import { useTexts } from '../language/in-her-language.js';
import { linkFault, triesLeft } from '../api/open-link.js';

/** What to say about a code that did not open her circle: the server's words in Dutch, else our own with its number. */
export function useCodeFault(error: unknown): { wrong?: string; failed?: unknown } {
  const { t, language } = useTexts();
  if (!(error instanceof Refused) || linkFault(error) !== 'wrong') return error ? { failed: error } : {};
  const { detail } = error.problem;
  if (language === 'nl' && detail !== '') return { wrong: detail };
  const left = triesLeft(detail);
  return { wrong: left === null ? t('link.wrong') : t('link.triesLeft', { count: left }) };
}
