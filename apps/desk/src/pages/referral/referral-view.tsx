import type { ReferralPage } from '@kring/contracts';
import { categoryLabels, wishLabels } from '@kring/contracts';
import { BackLink, Card, Columns, FactList, LiveMessage, Stack, Timeline } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { NeedsFacts } from '../../parts/needs-facts.js';
import { StandingPills } from '../../parts/standing-pills.js';
import { addresses } from '../../words/addresses.js';
import { listed } from '../../words/numbers.js';
import { inOrder } from '../../words/section-words.js';
import { standingSentence } from '../../words/standing-sentence.js';
import { ReferralNext } from './referral-next.js';
import { timelineOf } from './timeline-of.js';

export function ReferralView({ referral }: { referral: ReferralPage }) {
  const { participant, recipient, reference } = referral;
  return (
    <Page
      back={<BackLink href={addresses.referrals}>Verwijzingen</BackLink>}
      title={`${wishLabels[referral.wish]} voor ${participant.givenName ?? reference}`}
      subtitle={`${reference} · naar ${recipient.name}`}
      actions={<StandingPills referral={referral} />}
    >
      <LiveMessage>{standingSentence(referral).title}</LiveMessage>
      <ReferralNext referral={referral} />
      <Columns
        aside={
          <Card title="Hoe het ging">
            <Timeline label="Hoe het ging" entries={timelineOf(referral)} />
          </Card>
        }
      >
        <Stack>
          <Card title="Wat zij zoekt">
            <NeedsFacts needs={referral.needs} />
          </Card>
          <Card title="Wat u haar vroeg te delen">
            <FactList
              facts={[
                {
                  id: 'categories',
                  term: 'Onderdelen',
                  description: listed(
                    inOrder(referral.categories).map((one) => categoryLabels[one].toLowerCase()),
                  ),
                },
                ...(referral.why === null
                  ? []
                  : [{ id: 'why', term: 'Waarom, in haar woorden', description: `“${referral.why}”` }]),
              ]}
            />
          </Card>
        </Stack>
      </Columns>
    </Page>
  );
}
