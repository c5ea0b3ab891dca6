import { useQuery } from '@tanstack/react-query';
import { Stack } from '@kring/ui';
import { beginAnew, personasQuery } from '../../data/session.js';
import { usePageTitle } from '../../parts/page-title.js';
import { TroubleNotice } from '../../parts/trouble-notice.js';
import { Outside } from '../../session/outside.js';
import { GoOnAs } from './go-on-as.js';
import { OwnEntrance } from './own-entrance.js';
import { isHere, regionOf } from './persona.js';
import { PersonaCards } from './persona-cards.js';
import { WaysIn } from './ways-in.js';
import { WhatKringIs } from './what-kring-is.js';

const go = (address: string) => window.location.assign(address);

/** What Kring is, and the ways in; in the demo region first of all the people that one can be. */
export function SignInPage() {
  usePageTitle('Inloggen');
  const { data } = useQuery(personasQuery);
  const personas = data?.items ?? [];
  const here = personas.find(isHere);
  return (
    <Outside>
      <Stack gap={6}>
        <WhatKringIs />
        <TroubleNotice />
        {here && <GoOnAs persona={here} />}
        <OwnEntrance region={here && regionOf(here)} />
        {!here && personas.length > 0 && <PersonaCards personas={personas} />}
        {personas.length > 0 && <h2>Of log in zoals buiten de proefregio</h2>}
        <WaysIn onEntered={beginAnew} onGo={go} />
      </Stack>
    </Outside>
  );
}
