import { useEffect, useState } from 'react';
import { takeLinkToken } from './link-token.js';

/** The token of the link with which she came, also when she opens another link in the same tab. */
export function useLinkToken(first: string | null) {
  const [token, setToken] = useState(first);
  useEffect(() => {
    const look = () => setToken((former) => takeLinkToken(location, history) ?? former);
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return { token, spend: () => setToken(null) };
}
