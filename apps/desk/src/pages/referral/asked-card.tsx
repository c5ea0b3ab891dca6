import type { AskedAttempt, ReferralPage } from '@kring/contracts';
import { categoryLabels } from '@kring/contracts';
import { senderMay } from '@kring/referrals-domain';
import { ButtonRow, Card, FactList, Pill, Stack } from '@kring/ui';
import { Quiet } from '../../parts/quiet.js';
import { factWords } from '../../words/clarification-words.js';
import { onDay } from '../../words/dates.js';
import { listed } from '../../words/numbers.js';
import { inOrder } from '../../words/section-words.js';
import { standingWords } from '../../words/standing-words.js';
import { MistakeButton } from './mistake-button.js';
import { TakeBackButton } from './take-back-button.js';

/** Whom you asked, each as it stands, with what can be undone. */
export function AskedCard({ referral }: { referral: ReferralPage }) {
  return (
    <Card title="Wie u vroeg">
      <FactList
        emphasis="term"
        facts={referral.attempts.map((attempt) => ({
          id: attempt.id,
          term: attempt.recipient.name,
          description: <Undoing referralId={referral.id} attempt={attempt} />,
          trailing: (
            <Pill tone={standingWords[attempt.standing].tone} hasDot>
              {standingWords[attempt.standing].words}
            </Pill>
          ),
        }))}
      />
    </Card>
  );
}

function Undoing({ referralId, attempt }: { referralId: string; attempt: AskedAttempt }) {
  const may = senderMay(attempt.standing);
  const shared = listed(inOrder(attempt.categories).map((one) => categoryLabels[one].toLowerCase()));
  return (
    <Stack gap={3}>
      <Quiet>{`${when(attempt)}. Te delen: ${shared}.${added(attempt)}`}</Quiet>
      {may.length > 0 && (
        <ButtonRow>
          {may.includes('withdraw') && <TakeBackButton referralId={referralId} attempt={attempt} />}
          {may.includes('void') && <MistakeButton referralId={referralId} attempt={attempt} />}
        </ButtonRow>
      )}
    </Stack>
  );
}

function added({ clarifications }: AskedAttempt): string {
  const facts = clarifications.flatMap(({ answer }) => (answer ? [factWords(answer)] : []));
  return facts.length === 0 ? '' : ` U vulde aan: ${facts.join('; ')}.`;
}

function when({ standing, askedAt, answerBy }: AskedAttempt): string {
  const asked = `Gevraagd op ${onDay(askedAt)}`;
  return standing === 'awaiting' || standing === 'sent'
    ? `${asked}, antwoord vóór ${onDay(answerBy)}`
    : asked;
}
