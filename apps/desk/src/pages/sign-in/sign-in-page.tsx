import { useQuery } from '@tanstack/react-query';
import { beginAnew, personasQuery } from '../../data/session.js';
import { Page } from '../../parts/page.js';
import { usePageTitle } from '../../parts/page-title.js';
import { TroubleNotice } from '../../parts/trouble-notice.js';
import { Outside } from '../../session/outside.js';
import { PersonaCards } from './persona-cards.js';
import { WaysIn } from './ways-in.js';

const go = (address: string) => window.location.assign(address);

/** What Kring is, and the ways in. In the demo region the people that one can be stand below them. */
export function SignInPage() {
  usePageTitle('Inloggen');
  const { data } = useQuery(personasQuery);
  return (
    <Outside>
      <Page
        gap={6}
        title="De kring om haar heen"
        subtitle="In Kring werken gemeenten, organisaties en vrijwilligers samen om één vrouw. Zij beslist zelf wie er in haar kring staat, en wat die mag zien."
      >
        <TroubleNotice />
        <WaysIn onEntered={beginAnew} onGo={go} />
        {data !== undefined && data.items.length > 0 && <PersonaCards personas={data.items} />}
      </Page>
    </Outside>
  );
}
