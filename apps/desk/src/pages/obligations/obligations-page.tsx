import { useQuery } from '@tanstack/react-query';
import { obligationsQuery } from '../../data/obligations.js';
import { Asked } from '../../parts/asked.js';
import { NotShared } from '../../parts/not-shared.js';
import { usePageTitle } from '../../parts/page-title.js';
import { mayAnswerForCopies, useMember } from '../../session/member.js';
import { Obligations } from './obligations.js';

/** What this organisation has to erase, or answer for, because somebody shares nothing with it any more. */
export function ObligationsPage() {
  usePageTitle('Nakomen');
  return mayAnswerForCopies(useMember()) ? <Owed /> : <NotShared />;
}

function Owed() {
  return (
    <Asked query={useQuery(obligationsQuery)} shape="page">
      {(list) => <Obligations list={list} />}
    </Asked>
  );
}
