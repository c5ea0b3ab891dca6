import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { MemberSession } from '@kring/contracts';
import { roleLabels } from '@kring/contracts';
import { Button, GoneState } from '@kring/ui';
import { sessionQuery } from '../data/session.js';
import { usePageTitle } from '../parts/page-title.js';
import { Outside } from './outside.js';

interface SessionOverProps {
  /** Loads the page anew, from its beginning. */
  onGoOn?: () => void;
}

const beginning = () => window.location.assign('/');

/** Keeps nothing of what was read before. */
function useForgetting(): void {
  const queries = useQueryClient();
  useEffect(
    () => queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] }),
    [queries],
  );
}

/** Stands where a page was when the session ended elsewhere. It gives no reason. */
export function SignedOutPage({ onGoOn = beginning }: SessionOverProps) {
  usePageTitle('Uitgelogd');
  useForgetting();
  return (
    <Outside>
      <GoneState title="U bent uitgelogd" action={<Button onPress={onGoOn}>Opnieuw inloggen</Button>}>
        Wat hier stond, is van uw scherm gehaald. Wat u bewaarde, is bewaard.
      </GoneState>
    </Outside>
  );
}

/** Stands where a page was when she came to work as something else: what the former role saw is not hers now. */
export function RoleChangedPage({
  session,
  onGoOn = beginning,
}: SessionOverProps & { session: MemberSession }) {
  usePageTitle('Uw rol is veranderd');
  useForgetting();
  const role = roleLabels[session.member.role].toLowerCase();
  return (
    <Outside>
      <GoneState title="Uw rol is veranderd" action={<Button onPress={onGoOn}>Verder</Button>}>
        U werkt nu als {role} bij {session.organisation.name}. Wat hier stond, is van uw scherm gehaald.
      </GoneState>
    </Outside>
  );
}
