import { useQuery } from '@tanstack/react-query';
import { myJoining } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { Joined } from './joined.js';
import { ShowOtherCard } from './show-other-card.js';

/** Two records of hers: whether they are joined, or how she joins them. */
export function JoiningScreen() {
  const joining = useQuery(myJoining);
  return (
    <Fetched query={joining}>{({ joined }) => (joined ? <Joined {...joined} /> : <ShowOtherCard />)}</Fetched>
  );
}
