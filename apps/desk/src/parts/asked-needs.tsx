import type { Needs } from '@kring/contracts';
import { Card, Stack } from '@kring/ui';
import { NeedsFacts } from './needs-facts.js';
import { Quiet } from './quiet.js';

/** What whoever is asked may know before the answer. */
export const AskedNeeds = ({ needs }: { needs: Needs }) => (
  <Card title="Wat zij zoekt">
    <Stack gap={4}>
      <NeedsFacts needs={needs} />
      <Quiet>U ziet wat zij zoekt, nog niet wie zij is.</Quiet>
    </Stack>
  </Card>
);
