import { useState } from 'react';
import type { Category, ReferralPage } from '@kring/contracts';
import { Button, ButtonRow, Notice, Stack } from '@kring/ui';
import { useAskAnother } from '../../data/referrals.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { shortName } from '../../words/names.js';
import { inDays, listed } from '../../words/numbers.js';
import type { Choice } from '../new-referral/choices.js';
import { WhatField } from '../new-referral/what-field.js';
import { proposalIn, waitingAttempts } from './leading-attempt.js';
import { ShareAgain } from './share-again.js';

interface AskAnotherFormProps {
  referral: ReferralPage;
  choices: readonly Choice[];
  onDone: () => void;
}

/** Whom to ask too, and what to ask her to share with them. What she needs stays as it is. */
export function AskAnotherForm({ referral, choices, onDone }: AskAnotherFormProps) {
  const proposed = proposalIn(referral)?.proposed?.id;
  const [chosen, choose] = useState(choices.find(({ recipient }) => recipient.id === proposed) ?? null);
  const [categories, share] = useState<readonly Category[]>(referral.attempts[0]!.categories);
  const [isTried, setTried] = useState(false);
  const asking = useAskAnother(referral.id);
  const ask = () => {
    setTried(true);
    if (chosen === null || categories.length === 0) return;
    const { recipient, offer } = chosen;
    const body = { recipientId: recipient.id, offerId: offer?.id ?? null, categories: [...categories] };
    asking.mutate(body, { onSuccess: onDone });
  };
  return (
    <Stack>
      <StillWaiting referral={referral} />
      <WhatField
        label="Wie vraagt u?"
        choices={choices}
        chosen={chosen?.value ?? ''}
        hasWishes
        error={isTried && chosen === null ? 'Kies wie u vraagt.' : undefined}
        onChoose={choose}
        onWriteWishes={onDone}
      />
      {chosen && <Notice tone="note">{usually(chosen)}</Notice>}
      <ShareAgain referral={referral} chosen={categories} isTried={isTried} onChange={share} />
      <RefusalNotice error={asking.error} />
      <ButtonRow>
        <WorkButton isPending={asking.isPending} onPress={ask}>
          Vraag het haar
        </WorkButton>
        <Button variant="quiet" onPress={onDone}>
          Niet nu
        </Button>
      </ButtonRow>
    </Stack>
  );
}

function StillWaiting({ referral }: { referral: ReferralPage }) {
  const names = waitingAttempts(referral).map(({ recipient }) => recipient.name);
  if (names.length === 0) return null;
  return (
    <Notice tone="waiting" title={`U wacht nog op ${listed(names)}`}>
      Vraagt u er nog een, dan leest zij nog een vraag. Zeggen er twee ja, spreek dan samen af wie begint.
    </Notice>
  );
}

function usually({ recipient }: Choice): string {
  const name = shortName(recipient.name);
  if (recipient.answersInDays === null) return `${name} antwoordde nog niet eerder in Kring.`;
  return `${name} antwoordt gemiddeld in ${inDays(recipient.answersInDays)}.`;
}
