import { ATTACHMENTS_A_NOTE, attachmentType, categoryLabels } from '@kring/contracts';
import type { AttachmentShown, Note } from '@kring/contracts';
import { Chip, ChipRow, FileButton, LiveMessage, TextLink } from '@kring/ui';
import { useAttach } from '../../data/notes.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { reachWords, sizeWords, writtenWords } from '../../words/note-words.js';

export interface OneNoteProps {
  participantId: string;
  note: Note;
}

export function OneNote({ participantId, note }: OneNoteProps) {
  return (
    <li className="note">
      <ChipRow>
        <Chip>{categoryLabels[note.category]}</Chip>
        <Chip>{reachWords[note.reach]}</Chip>
      </ChipRow>
      <p className="note-text">{note.text}</p>
      {note.attachments.length > 0 && (
        <ul aria-label="Bijlagen" className="note-files">
          {note.attachments.map((file) => (
            <OneFile key={file.id} file={file} />
          ))}
        </ul>
      )}
      <Quiet>{writtenWords(note)}</Quiet>
      {note.mayAttach && note.attachments.length < ATTACHMENTS_A_NOTE && (
        <Attaching participantId={participantId} noteId={note.id} />
      )}
    </li>
  );
}

const OneFile = ({ file }: { file: AttachmentShown }) => (
  <li>
    <TextLink href={`/v1/attachments/${file.id}`} download={file.name}>
      {file.name}
    </TextLink>{' '}
    <span className="note-size">{sizeWords(file.size)}</span>
  </li>
);

function Attaching({ participantId, noteId }: { participantId: string; noteId: string }) {
  const attach = useAttach(participantId, noteId);
  return (
    <>
      <RefusalNotice error={attach.error} />
      <div>
        <FileButton
          variant="quiet"
          accepts={attachmentType.options}
          isDisabled={attach.isPending}
          onChoose={(file) => attach.mutate(file)}
        >
          Voeg een bestand toe
        </FileButton>
        <LiveMessage>{attach.isPending ? 'Een ogenblik' : ''}</LiveMessage>
      </div>
    </>
  );
}
