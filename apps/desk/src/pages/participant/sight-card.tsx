import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Sight } from '@kring/contracts';
import { Button, ButtonRow, Card, Dialog, FactList, Stack } from '@kring/ui';
import { sightQuery, useTakeBackContact } from '../../data/sight.js';
import { Asked } from '../../parts/asked.js';
import { ContactForm } from '../../parts/contact-form.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { onDate } from '../../words/dates.js';
import { cameByWords, contactWayWords } from '../../words/sight-words.js';
import { ArrivalForm } from './arrival-form.js';
import { HouseholdPart } from './household-part.js';

type Writing = 'contact' | 'arrival' | null;

/** What her municipality keeps so that she does not drop out of sight: its own alone. */
export function SightCard({ participantId }: { participantId: string }) {
  return (
    <Card title="Houd haar in beeld">
      <Asked query={useQuery(sightQuery(participantId))} shape="card">
        {(sight) => <InSight participantId={participantId} sight={sight} />}
      </Asked>
    </Card>
  );
}

function InSight({ participantId, sight }: { participantId: string; sight: Sight }) {
  const [writing, setWriting] = useState<Writing>(null);
  const takeBack = useTakeBackContact();
  const close = () => setWriting(null);
  const form = { participantId, onDone: close, onCancel: close };
  return (
    <Stack gap={4}>
      <FactList facts={factsOf(sight)} emphasis="description" />
      <RefusalNotice error={takeBack.error} />
      <ButtonRow>
        <Button variant="secondary" onPress={() => setWriting('contact')}>
          Ik sprak haar
        </Button>
        <Button variant="quiet" onPress={() => setWriting('arrival')}>
          Schrijf haar inschrijving op
        </Button>
        {sight.lastContact && (
          <WorkButton
            variant="quiet"
            isPending={takeBack.isPending}
            onPress={() => takeBack.mutate(sight.lastContact!.id)}
          >
            Dit gesprek was er niet
          </WorkButton>
        )}
      </ButtonRow>
      <HouseholdPart participantId={participantId} household={sight.household} />
      <Quiet>Alleen uw gemeente ziet dit. Zij kan het meenemen in haar app.</Quiet>
      <Dialog isOpen={writing === 'contact'} onClose={close} title="Gesprek met haar" closeLabel="Sluit">
        <ContactForm {...form} />
      </Dialog>
      <Dialog isOpen={writing === 'arrival'} onClose={close} title="Haar inschrijving" closeLabel="Sluit">
        <ArrivalForm {...form} arrival={sight.arrival} />
      </Dialog>
    </Stack>
  );
}

const factsOf = ({ lastContact, arrival }: Sight) => [
  {
    id: 'contact',
    term: 'Laatste gesprek met haar',
    description: lastContact
      ? `${onDate(lastContact.day)}, ${contactWayWords[lastContact.way].toLowerCase()}`
      : 'nog niet opgeschreven',
  },
  {
    id: 'arrival',
    term: 'Ingeschreven',
    description: arrival ? onDate(arrival.registeredOn) : 'nog niet opgeschreven',
  },
  ...(arrival ? [{ id: 'came', term: 'Hoe zij kwam', description: cameByWords[arrival.cameBy] }] : []),
];
