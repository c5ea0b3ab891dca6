import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { LiveQueries } from '@kring/client';
import { LoadingState } from '@kring/ui';
import { sessionQuery } from '../data/session.js';
import { SignInPage } from '../pages/sign-in/sign-in-page.js';
import { AskFailed } from '../parts/asked.js';
import { AtHerOwnApp } from './at-her-own-app.js';
import { MemberContext } from './member.js';
import { Outside } from './outside.js';
import { SessionWatch } from './session-watch.js';

/** Everything below it is for someone who is signed in as a member. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: session, error, isPending, refetch } = useQuery(sessionQuery);
  if (session === null) return <SignInPage />;
  if (session?.kind === 'participant') return <AtHerOwnApp />;
  if (session !== undefined) {
    return (
      <MemberContext value={session}>
        <LiveQueries>
          <SessionWatch />
          {children}
        </LiveQueries>
      </MemberContext>
    );
  }
  return (
    <Outside>
      {isPending ? (
        <LoadingState label="Kring wordt geopend" shape="card" />
      ) : (
        <AskFailed error={error} onRetry={() => void refetch()} />
      )}
    </Outside>
  );
}
