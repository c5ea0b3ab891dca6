import { lazy, Suspense } from 'react';
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

// Its forms and their schemas are for who is not in yet.
const SignInPage = lazy(async () => ({
  default: (await import('../pages/sign-in/sign-in-page.js')).SignInPage,
}));

/** Everything below it is for someone who is signed in as a member. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: session, error, isPending, refetch } = useQuery(sessionQuery);
  const was = useWasIn(session);
  if (session === null) return was ? <SignedOutPage /> : <SignIn />;
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

const SignIn = () => (
  <Suspense fallback={<Opening />}>
    <SignInPage />
  </Suspense>
);

const Opening = () => (
  <Outside>
    <LoadingState label="Kring wordt geopend" shape="card" />
  </Outside>
);
