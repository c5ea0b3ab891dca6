import type { AnswerSeen, DecidedByLink } from '@kring/contracts';
import { Notice } from '@kring/ui';
import { Page } from '../../parts/page.js';

/** What happens next, and where. */
export function Answered({ decided, seen }: { decided: DecidedByLink; seen: AnswerSeen }) {
  const { state, invited } = decided;
  if (state === 'declined') {
    return (
      <Page title="U zei nee">
        <Notice title="Dank dat u antwoordde">Zo kan een ander haar snel helpen.</Notice>
      </Page>
    );
  }
  return (
    <Page title="U zei ja">
      <Notice tone="good" title={`${seen.sender} hoort het nu`}>
        {invited
          ? `Wie zij is leest u nadat u bent ingelogd. Op ${seen.mail} vindt u een uitnodiging voor uw account.`
          : 'Wie zij is leest u nadat u bent ingelogd.'}
      </Notice>
    </Page>
  );
}
