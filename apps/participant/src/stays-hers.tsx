import { useConnection, useWatch } from '@kring/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { lock, mySession } from './api/session.js';
import { useIdleLock } from './leaving/use-idle-lock.js';

/**
 * Keeps the app with her: her own changes come in live; a refused socket makes it ask whether she is still signed in,
 * and a while without use closes it.
 */
export function StaysHers({ participantId }: { participantId: string }) {
  const queries = useQueryClient();
  const connection = useConnection();
  useIdleLock(useCallback(() => lock(queries), [queries]));
  useWatch([{ type: 'me', id: participantId }]);
  useEffect(() => {
    if (connection === 'refused') void queries.invalidateQueries({ queryKey: mySession.queryKey });
  }, [connection, queries]);
  return null;
}
