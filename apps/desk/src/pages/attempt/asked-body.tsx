import type { AttemptPage } from '@kring/contracts';
import { Card, Columns, Stack } from '@kring/ui';
import { NeedsFacts } from '../../parts/needs-facts.js';
import { Quiet } from '../../parts/quiet.js';
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
      <Card title="Wat zij zoekt">
        <Stack gap={4}>
          <NeedsFacts needs={attempt.needs} />
          <Quiet>U ziet wat zij zoekt, nog niet wie zij is.</Quiet>
        </Stack>
      </Card>
    </Columns>
  );
}
