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

export interface SightCardProps {
  participantId: string;
  /** She is seen to be contacted: when that was is all that is kept. */
  onlyContact: boolean;
}

/** What her municipality keeps so that she does not drop out of sight: its own alone. */
export function SightCard({ participantId, onlyContact }: SightCardProps) {
  return (
    <Card title={onlyContact ? 'Contact met haar' : 'Houd haar in beeld'}>
      <Asked query={useQuery(sightQuery(participantId))} shape="card">
        {(sight) => <InSight participantId={participantId} onlyContact={onlyContact} sight={sight} />}
      </Asked>
    </Card>
  );
}

function InSight({ participantId, onlyContact, sight }: SightCardProps & { sight: Sight }) {
  const [writing, setWriting] = useState<Writing>(null);
  const takeBack = useTakeBackContact();
  const close = () => setWriting(null);
  const form = { participantId, onDone: close, onCancel: close };
  return (
    <Stack gap={4}>
      <FactList facts={factsOf(sight).slice(0, onlyContact ? 1 : undefined)} emphasis="description" />
      <RefusalNotice error={takeBack.error} />
      <ButtonRow>
        <Button variant="secondary" onPress={() => setWriting('contact')}>
          Ik sprak haar
        </Button>
        {!onlyContact && (
          <Button variant="quiet" onPress={() => setWriting('arrival')}>
            Schrijf haar inschrijving op
          </Button>
        )}
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
      {!onlyContact && <HouseholdPart participantId={participantId} household={sight.household} />}
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
