import type { AttemptPage } from '@kring/contracts';
import { Columns, Stack } from '@kring/ui';
import { AskedNeeds } from '../../parts/asked-needs.js';
import { AskedBackCard } from './asked-back-card.js';
import { KeeperCard } from './keeper-card.js';
import { OwnOffers } from './own-offers.js';

/** Before the answer: what she looks for, and what your organisation has beside it. */
export function AskedBody({ attempt }: { attempt: AttemptPage }) {
  return (
    <Columns
      aside={
        <Stack>
          <KeeperCard attempt={attempt} />
          <OwnOffers attempt={attempt} />
        </Stack>
      }
    >
      <Stack>
        <AskedNeeds needs={attempt.needs} />
        <AskedBackCard attempt={attempt} />
      </Stack>
    </Columns>
  );
}
