import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useConnection } from '@kring/client';
import { onOtherTab } from '../data/other-tabs.js';
import { sessionQuery } from '../data/session.js';

/** Asks again who is signed in when the socket is refused, and begins anew when another tab changed it. */
export function SessionWatch() {
  const queries = useQueryClient();
  const connection = useConnection();
  useEffect(() => {
    if (connection === 'refused') void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }, [connection, queries]);
  useEffect(() => onOtherTab(() => window.location.reload()), []);
  return null;
}
