import { Refused, Unreachable } from '@kring/client';
import { Notice } from '@kring/ui';

/** Why something that you asked to do did not happen; nothing when it did. */
export function RefusalNotice({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <Notice tone="stop" title={titleOf(error)} isLive>
      {detailOf(error)}
    </Notice>
  );
}

function titleOf(error: unknown): string {
  if (error instanceof Unreachable) return 'Kring is nu niet bereikbaar';
  if (error instanceof Refused && error.status === 409) return 'Er is intussen iets veranderd';
  return 'Dit lukte niet';
}

function detailOf(error: unknown): string {
  if (error instanceof Unreachable) return 'Wat u invulde staat er nog. Probeer het zo opnieuw.';
  if (!(error instanceof Refused)) return 'Probeer het nog eens.';
  if (error.status === 409)
    return error.problem.detail || 'U ziet nu hoe het staat. Kijk of u dit nog wilt doen.';
  if (error.status === 404) return 'Dit wordt niet meer met u gedeeld.';
  return error.problem.detail || 'Probeer het nog eens.';
}
