import type { AttemptPage } from '@kring/contracts';
import { BackLink, ButtonLink, LiveMessage, Pill } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { addresses } from '../../words/addresses.js';
import { needsTitle } from '../../words/needs-words.js';
import { attemptWords } from '../../words/standing-words.js';
import { AcceptedBody } from './accepted-body.js';
import { AnswerBox } from './answer-box.js';
import { AskedBody } from './asked-body.js';

export function AttemptView({ attempt }: { attempt: AttemptPage }) {
  const { words, tone } = attemptWords[attempt.state];
  const { participant } = attempt;
  return (
    <Page
      back={<BackLink href={addresses.referrals}>Verwijzingen</BackLink>}
      title={participant?.givenName ?? needsTitle(attempt.needs)}
      subtitle={`${attempt.reference} · van ${attempt.sender.name}${participant ? ' · u zei ja' : ''}`}
      actions={
        <>
          {attempt.state !== 'accepted' && (
            <Pill tone={tone} hasDot>
              {words}
            </Pill>
          )}
          {attempt.may.includes('report') && (
            <ButtonLink href={addresses.report(attempt.id)} variant="secondary">
              Schrijf een verslag
            </ButtonLink>
          )}
        </>
      }
    >
      <LiveMessage>
        {attempt.state === 'accepted' ? 'U zei ja. U ziet nu wat zij met u deelt.' : ''}
      </LiveMessage>
      <AnswerBox attempt={attempt} />
      {participant === null ? (
        <AskedBody attempt={attempt} />
      ) : (
        <AcceptedBody attempt={attempt} participant={participant} />
      )}
    </Page>
  );
}
