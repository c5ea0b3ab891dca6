import { isRefused } from '@kring/client';
import { CalendarIcon, EmptyState } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../language/in-her-language.js';
import { useTakePlace } from '../api/changes.js';
import { myProposals } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { ConfirmPlace } from './confirm-place.js';
import type { ChosenPlace } from './confirm-place.js';
import { DayFull } from './day-full.js';
import { ProposalCard } from './proposal-card.js';

/** What organisations proposed to her; a place is one tap and a confirmation. */
export function ProposalsScreen() {
  const { t } = useTexts();
  const proposals = useQuery(myProposals);
  const [chosen, setChosen] = useState<ChosenPlace | null>(null);
  const taking = useTakePlace();
  const isFull = isRefused(taking.error, 409);

  if (chosen) {
    const confirm = () =>
      taking.mutate(
        { proposalId: chosen.proposal.id, sessionId: chosen.session.id },
        { onSuccess: () => setChosen(null), onError: (error) => isRefused(error, 409) && setChosen(null) },
      );
    const back = () => (taking.reset(), setChosen(null));
    return (
      <ConfirmPlace
        {...chosen}
        isPending={taking.isPending}
        error={taking.error}
        onYes={confirm}
        onNo={back}
      />
    );
  }
  return (
    <Screen title={t('lists.proposals')} back="/">
      {isFull && <DayFull />}
      <Fetched query={proposals}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<CalendarIcon size={40} />} title={t('lists.proposalsEmpty')}>
              {t('lists.proposalsEmptyHint')}
            </EmptyState>
          ) : (
            items.map((proposal) => (
              <ProposalCard
                key={proposal.id}
                proposal={proposal}
                onChoose={(session) => (taking.reset(), setChosen({ proposal, session }))}
              />
            ))
          )
        }
      </Fetched>
    </Screen>
  );
}
