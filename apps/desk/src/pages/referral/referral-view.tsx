import type { ReferralPage } from '@kring/contracts';
import { wishLabels } from '@kring/contracts';
import { BackLink, ButtonLink, Card, Columns, FactList, LiveMessage, Stack, Timeline } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { NeedsFacts } from '../../parts/needs-facts.js';
import { addresses } from '../../words/addresses.js';
import { standingSentence } from '../../words/standing-sentence.js';
import { AskedCard } from './asked-card.js';
import { ClarifyCard } from './clarify-card.js';
import { GuidanceCard } from './guidance-card.js';
import { leadingAttempt, waitingAttempts } from './leading-attempt.js';
import { MeanwhileCard } from './meanwhile-card.js';
import { ReferralNext } from './referral-next.js';
import { ResultsCard } from './results-card.js';
import { timelineOf } from './timeline-of.js';

export function ReferralView({ referral }: { referral: ReferralPage }) {
  const { participant, reference } = referral;
  const leading = leadingAttempt(referral);
  return (
    <Page
      back={<BackLink href={addresses.referrals}>Verwijzingen</BackLink>}
      title={`${wishLabels[referral.wish]} voor ${participant.givenName ?? reference}`}
      subtitle={`${reference} · naar ${leading.recipient.name}`}
      actions={
        <ButtonLink href={addresses.participant(participant.id)} variant="secondary">
          Naar haar bladzijde
        </ButtonLink>
      }
    >
      <LiveMessage>{standingSentence({ ...referral, ...leading }).title}</LiveMessage>
      <ReferralNext referral={referral} />
      <ClarifyCard referral={referral} />
      <Columns
        aside={
          <Stack>
            <Card title="Hoe het ging">
              <Timeline label="Hoe het ging" entries={timelineOf(referral)} />
            </Card>
            <GuidanceCard />
          </Stack>
        }
      >
        <Stack>
          <AskedCard referral={referral} />
          <ResultsCard referralId={referral.id} />
          {waitingAttempts(referral).length > 0 && <MeanwhileCard />}
          <Card title="Wat zij zoekt">
            <NeedsFacts needs={referral.needs} />
            {referral.why !== null && (
              <FactList
                facts={[{ id: 'why', term: 'Waarom, in haar woorden', description: `“${referral.why}”` }]}
              />
            )}
          </Card>
        </Stack>
      </Columns>
    </Page>
  );
}
