import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { LiveQueries } from '@kring/client';
import { LoadingState } from '@kring/ui';
import { sessionQuery } from '../data/session.js';
import { AskFailed } from '../parts/asked.js';
import { AtHerOwnApp } from './at-her-own-app.js';
import { MemberContext } from './member.js';
import { Outside } from './outside.js';
import { RoleChangedPage, SignedOutPage } from './session-over.js';
import { SessionWatch } from './session-watch.js';
import { isAnother, useWasIn } from './use-was-in.js';

export interface SessionGateProps {
  /** What stands here while nobody is signed in. */
  signIn: ReactNode;
  children: ReactNode;
}

/** Everything below it is for someone who is signed in as a member. */
export function SessionGate({ signIn, children }: SessionGateProps) {
  const { data: session, error, isPending, refetch } = useQuery(sessionQuery);
  const was = useWasIn(session);
  if (session === null) return was ? <SignedOutPage /> : <SignIn>{signIn}</SignIn>;
  if (session?.kind === 'participant') return <AtHerOwnApp />;
  if (session !== undefined) {
    if (isAnother(was, session)) return <RoleChangedPage session={session} />;
    return (
      <MemberContext value={session}>
        <LiveQueries>
          <SessionWatch />
          {children}
        </LiveQueries>
      </MemberContext>
    );
  }
  if (isPending) return <Opening />;
  return (
    <Outside>
      <AskFailed error={error} onRetry={() => void refetch()} />
    </Outside>
  );
}

const SignIn = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={<Opening />}>{children}</Suspense>
);

const Opening = () => (
  <Outside>
    <LoadingState label="Kring wordt geopend" shape="card" />
  </Outside>
);
