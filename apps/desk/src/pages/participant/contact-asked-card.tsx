import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { AskedContact } from '@kring/contracts';
import { Button, Card, Dialog, FactList, Stack } from '@kring/ui';
import { askedContactQuery } from '../../data/contact-requests.js';
import { Asked } from '../../parts/asked.js';
import { Quiet } from '../../parts/quiet.js';
import { onDate } from '../../words/dates.js';
import { AskContactForm } from './ask-contact-form.js';

/** Which municipalities your organisation asked to contact her. What she answered is not here, nor anywhere. */
export function ContactAskedCard({ participantId }: { participantId: string }) {
  return (
    <Card title="Contact met een gemeente">
      <Asked query={useQuery(askedContactQuery(participantId))} shape="card" isPart>
        {(asked) => <WhatWasAsked participantId={participantId} asked={asked} />}
      </Asked>
    </Card>
  );
}

function WhatWasAsked({ participantId, asked }: { participantId: string; asked: AskedContact }) {
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <Stack gap={4}>
      {asked.items.length > 0 && (
        <FactList
          emphasis="description"
          facts={asked.items.map(({ municipality, askedAt }) => ({
            id: `${municipality.id} ${askedAt}`,
            term: `Gevraagd op ${onDate(askedAt)}`,
            description: municipality.name,
          }))}
        />
      )}
      <Quiet>
        {asked.items.length === 0
          ? 'Kent de gemeente haar niet, of niet goed? Vraag haar of de gemeente contact mag opnemen.'
          : 'Zij beslist. De gemeente neemt dan zelf contact met haar op.'}
      </Quiet>
      <div>
        <Button variant="secondary" onPress={() => setAsking(true)}>
          Vraag een gemeente om contact
        </Button>
      </div>
      <Dialog isOpen={isAsking} onClose={close} title="Contact met een gemeente" closeLabel="Sluit">
        <AskContactForm participantId={participantId} asked={asked} onDone={close} />
      </Dialog>
    </Stack>
  );
}
