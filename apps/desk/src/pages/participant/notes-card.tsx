import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, Dialog, Stack } from '@kring/ui';
import { notesQuery } from '../../data/notes.js';
import { Asked } from '../../parts/asked.js';
import { Quiet } from '../../parts/quiet.js';
import { NoteForm } from './note-form.js';
import { OneNote } from './one-note.js';
import './notes.css';

/** What was noted about her, as far as it reaches you, the newest first. */
export function NotesCard({ participantId }: { participantId: string }) {
  const [isWriting, setWriting] = useState(false);
  const close = () => setWriting(false);
  return (
    <Card
      title="Notities"
      actions={
        <Button variant="quiet" onPress={() => setWriting(true)}>
          Schrijf een notitie
        </Button>
      }
    >
      <Stack gap={4}>
        <Asked query={useQuery(notesQuery(participantId))} shape="card" isPart>
          {({ items }) =>
            items.length === 0 ? (
              <Quiet>Er is nog geen notitie.</Quiet>
            ) : (
              <ul aria-label="Notities" className="notes">
                {items.map((note) => (
                  <OneNote key={note.id} participantId={participantId} note={note} />
                ))}
              </ul>
            )
          }
        </Asked>
        <Quiet>Zij kan dit lezen.</Quiet>
      </Stack>
      <Dialog isOpen={isWriting} onClose={close} title="Notitie" closeLabel="Sluit">
        <NoteForm participantId={participantId} onDone={close} onCancel={close} />
      </Dialog>
    </Card>
  );
}
