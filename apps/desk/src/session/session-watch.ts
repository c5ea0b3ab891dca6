import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useConnection } from '@kring/client';
import { sessionQuery } from '../data/session.js';
import { onSignedOut } from '../data/signed-out.js';

/** Asks again who is signed in when the socket is refused, and when another tab of this browser signed out. */
export function SessionWatch() {
  const queries = useQueryClient();
  const connection = useConnection();
  useEffect(() => {
    if (connection === 'refused') void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }, [connection, queries]);
  useEffect(() => onSignedOut(() => window.location.reload()), []);
  return null;
}
