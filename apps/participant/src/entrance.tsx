import { LiveQueries } from '@kring/client';
import type { Session } from '@kring/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from './language/in-her-language.js';
import { myQuestions } from './api/my.js';
import { forget, hers, mySession } from './api/session.js';
import { AppFrame } from './frame/app-frame.js';
import { Fetched } from './frame/fetched.js';
import { OfflineBanner } from './frame/offline-banner.js';
import { LinkScreen } from './link/link-screen.js';
import { SignedOutScreen } from './link/signed-out-screen.js';
import { useLinkToken } from './link/use-link-token.js';
import { Screens } from './screens.js';
import { StaysHers } from './stays-hers.js';

/** Lets her in: by the session that is there, else by her link. */
export function Entrance({ linkToken }: { linkToken: string | null }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { language, suggest } = useTexts();
  const { token, spend } = useLinkToken(linkToken);
  const session = useQuery(mySession);
  const spoken = session.data?.language;
  useEffect(() => {
    if (spoken !== undefined) suggest(spoken);
  }, [spoken, suggest]);

  useEffect(() => {
    if (session.data === null) forget(queries);
  }, [session.data, queries]);

  const opened = async (answer: Session) => {
    const waiting = await queries.fetchQuery(myQuestions(language)).catch(() => null);
    navigate(waiting?.items.length ? '/questions' : '/', { replace: true });
    queries.setQueryData(mySession.queryKey, hers(answer));
    spend();
  };

  if (session.data) {
    return (
      <LiveQueries>
        <StaysHers participantId={session.data.participantId} />
        <AppFrame banner={<OfflineBanner />}>
          <Screens />
        </AppFrame>
      </LiveQueries>
    );
  }
  return (
    <AppFrame>
      <Fetched query={session}>
        {() =>
          token === null ? (
            <SignedOutScreen />
          ) : (
            <LinkScreen key={token} token={token} onOpened={(answer) => void opened(answer)} />
          )
        }
      </Fetched>
    </AppFrame>
  );
}
