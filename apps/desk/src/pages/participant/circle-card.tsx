import type { ParticipantPage } from '@kring/contracts';
import { Card, Circle, CircleList, Stack } from '@kring/ui';
import { Quiet } from '../../parts/quiet.js';
import { useMember } from '../../session/member.js';
import { nameOf } from '../../words/participant-words.js';
import { arcOf } from './arc-words.js';

/** Who stands around her, as a picture and in words. */
export function CircleCard({ participant }: { participant: ParticipantPage }) {
  const { organisation } = useMember();
  const name = nameOf(participant);
  const arcs = participant.arcs.map((arc) => arcOf(arc, organisation.id));
  return (
    <Card title="Haar kring">
      <Stack gap={4}>
        <Circle label={`De kring van ${name}`} centre={name} centreDetail="beslist zelf" arcs={arcs} />
        {arcs.length > 0 && <CircleList label={`Wie er om ${name} staat`} arcs={arcs} />}
        <Quiet>
          {arcs.length === 0
            ? 'Er staat nog niemand in haar kring.'
            : 'Een dichte boog mag iets zien, een gestippelde is een voorstel. U ziet alleen kringen waarvan zij goedvindt dat u ze kent.'}
        </Quiet>
      </Stack>
    </Card>
  );
}
