import { useQuery } from '@tanstack/react-query';
import { requestsQuery } from '../../data/requests.js';
import { Asked } from '../../parts/asked.js';
import { NotShared } from '../../parts/not-shared.js';
import { usePageTitle } from '../../parts/page-title.js';
import { mayDecideOnRights, useMember } from '../../session/member.js';
import { Requests } from './requests.js';

/** What people ask of this municipality with the rights that they have. */
export function RequestsPage() {
  usePageTitle('Verzoeken');
  return mayDecideOnRights(useMember()) ? <Waiting /> : <NotShared />;
}

function Waiting() {
  return (
    <Asked query={useQuery(requestsQuery)} shape="page">
      {(list) => <Requests list={list} />}
    </Asked>
  );
}
