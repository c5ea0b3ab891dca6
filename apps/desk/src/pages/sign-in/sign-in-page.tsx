import { useQuery } from '@tanstack/react-query';
import { Button } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { personasQuery } from '../../data/session.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Outside } from '../../session/outside.js';
import { PersonaCards } from './persona-cards.js';

/** What Kring is, and the way in. In the demo region the people that one can be stand below it. */
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
        <div>
          <Button onPress={() => window.location.assign('/auth/sign-in')}>Inloggen</Button>
        </div>
        {data !== undefined && data.items.length > 0 && <PersonaCards personas={data.items} />}
      </Page>
    </Outside>
  );
}
