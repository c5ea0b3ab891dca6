import { useQuery } from '@tanstack/react-query';
import { myQuestions } from '../api/my.js';
import { useTexts } from '../language/in-her-language.js';

/** Where she goes on: to the questions that wait for her, else to her circle. */
export function useWayOn(): '/questions' | '/' {
  const { language } = useTexts();
  const { data } = useQuery(myQuestions(language));
  return data && data.items.length > 0 ? '/questions' : '/';
}
