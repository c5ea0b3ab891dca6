import * as z from 'zod';

const EMPTY: unknown[] = [undefined, null, ''];

/** What the shared schemas say where they have no sentence of their own. */
export function speakDutch(): void {
  z.config({
    customError: (issue) => {
      if (EMPTY.includes(issue.input)) return 'Vul dit in.';
      if (issue.code === 'invalid_format' && issue.format === 'date') return 'Vul een datum in.';
      if (issue.code === 'too_small') return `Dit is ten minste ${issue.minimum}.`;
      if (issue.code === 'too_big') return `Dit is ten hoogste ${issue.maximum}.`;
      return 'Kijk dit nog eens na.';
    },
  });
}
