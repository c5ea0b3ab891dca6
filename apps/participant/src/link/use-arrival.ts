import { useEffect, useState } from 'react';
import { takeArrival } from './arrival.js';
import type { Arrival } from './arrival.js';

/** What she came with, also when she opens another link in the same tab. */
export function useArrival(first: Arrival | null) {
  const [arrival, setArrival] = useState(first);
  useEffect(() => {
    const look = () => setArrival((former) => takeArrival(location, history) ?? former);
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return { arrival, spend: () => setArrival(null) };
}
