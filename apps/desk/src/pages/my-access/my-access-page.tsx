import { useQuery } from '@tanstack/react-query';
import { Columns, Stack } from '@kring/ui';
import { ownPasskeysQuery, ownSessionsQuery } from '../../data/own-access.js';
import { Asked } from '../../parts/asked.js';
import { Page } from '../../parts/page.js';
import { usePageTitle } from '../../parts/page-title.js';
import { AbsenceCard } from './absence-card.js';
import { MembershipsCard } from './memberships-card.js';
import { PasskeysCard } from './passkeys-card.js';
import { SessionsCard } from './sessions-card.js';

/** Where you are signed in, and with what: all of it to be ended by yourself. */
export function MyAccessPage() {
  usePageTitle('Mijn toegang');
  const sessions = useQuery(ownSessionsQuery);
  const passkeys = useQuery(ownPasskeysQuery);
  return (
    <Page
      title="Mijn toegang"
      subtitle="Waar u bent ingelogd, en waarmee. Ziet u iets vreemds, sluit het af."
    >
      <Columns
        aside={
          <Stack>
            <AbsenceCard />
            <Asked query={passkeys} shape="card">
              {({ items }) => <PasskeysCard passkeys={items} />}
            </Asked>
            <MembershipsCard />
          </Stack>
        }
      >
        <Asked query={sessions} shape="card">
          {({ items }) => <SessionsCard sessions={items} />}
        </Asked>
      </Columns>
    </Page>
  );
}
