import { useState } from 'react';
import { Button, Notice, RadioCards, Stack } from '@kring/ui';
import type { RadioCard } from '@kring/ui';
import { Fit, FitPill } from '../../parts/fit.js';
import { shortName } from '../../words/names.js';
import { offerLine } from '../../words/offer-words.js';
import { firstOf } from './choices.js';
import type { Choice } from './choices.js';

const FIRST = 3;

export interface WhatFieldProps {
  choices: readonly Choice[];
  chosen: string;
  hasWishes: boolean;
  error?: string;
  label?: string;
  onChoose: (choice: Choice) => void;
  onWriteWishes: () => void;
}

/** What is asked for: offers with what fits, then organisations without one. */
export function WhatField({ choices, chosen, hasWishes, error, ...props }: WhatFieldProps) {
  const { label = '1. Wat zoekt zij?', onChoose, onWriteWishes } = props;
  const [isAll, setAll] = useState(false);
  const shown = isAll ? choices : firstOf(choices, FIRST, chosen);
  return (
    <Stack gap={3}>
      {!hasWishes && (
        <Notice tone="waiting" title="Haar wensen zijn nog leeg">
          <Stack gap={3}>
            <span>Vul eerst in wat zij wil. Dan ziet u welk aanbod past.</span>
            <div>
              <Button variant="secondary" onPress={onWriteWishes}>
                Haar wensen invullen
              </Button>
            </div>
          </Stack>
        </Notice>
      )}
      <RadioCards
        id="veld-wat"
        label={label}
        cards={shown.map(cardOf)}
        value={chosen === '' ? null : chosen}
        error={error}
        onChange={(value) => {
          const choice = choices.find((one) => one.value === value);
          if (choice) onChoose(choice);
        }}
      />
      {!isAll && shown.length < choices.length && (
        <div>
          <Button variant="quiet" onPress={() => setAll(true)}>
            Ander aanbod, of een organisatie zonder aanbod
          </Button>
        </div>
      )}
    </Stack>
  );
}

function cardOf({ value, recipient, offer, match }: Choice): RadioCard {
  if (offer === null) {
    return { value, title: recipient.name, detail: recipient.place, description: recipient.about };
  }
  return {
    value,
    title: offer.title,
    detail: shortName(recipient.name),
    description: (
      <>
        {offerLine(offer)}
        {match && <Fit match={match} />}
      </>
    ),
    trailing: match && <FitPill match={match} />,
  };
}
