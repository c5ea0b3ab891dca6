import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { myCircle } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { hasOwnTask } from './arcs-shown.js';
import { OrganisationDetail } from './organisation-detail.js';
import { OrganisationGone } from './organisation-gone.js';
import { StopSharing } from './stop-sharing.js';
import type { Stopping } from './stop-sharing.js';

/** One organisation around her; stopping it is two taps. */
export function OrganisationScreen({ id }: { id: string }) {
  const circle = useQuery(myCircle);
  // Kept apart from the circle, out of which the organisation goes while she stops.
  const [stopping, setStopping] = useState<Stopping | null>(null);

  if (stopping) return <StopSharing id={id} {...stopping} onBack={() => setStopping(null)} />;
  return (
    <Fetched query={circle}>
      {({ arcs, contact }) => {
        const arc = arcs.find(({ organisation }) => organisation.id === id);
        if (!arc) return <OrganisationGone />;
        const asked = { name: arc.organisation.name, keepsTask: hasOwnTask(arc) };
        return <OrganisationDetail arc={arc} contact={contact} onStop={() => setStopping(asked)} />;
      }}
    </Fetched>
  );
}
