import type { OutOfSightLine } from '@kring/contracts';
import { Dialog, FactList, Notice, Stack, TextLink } from '@kring/ui';
import { addresses } from '../words/addresses.js';
import { channelOf, mindWords } from '../words/sight-words.js';
import { ContactForm } from './contact-form.js';
import './first-contact.css';

/** Whom to reach, as far as she lets it be known. */
export type ToContact = Pick<OutOfSightLine, 'id' | 'reference' | 'givenName' | 'contact' | 'speaks'>;

export interface FirstContactDialogProps {
  line: ToContact | null;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** How to reach her safely and what to mind; and, once it was done, that it was. */
export function FirstContactDialog({ line, onClose, onDone }: FirstContactDialogProps) {
  return (
    <Dialog
      isOpen={line !== null}
      onClose={onClose}
      title={line === null ? '' : `Contact met ${line.givenName ?? line.reference}`}
      closeLabel="Sluit"
    >
      {line !== null && (
        <Stack gap={5}>
          <FactList facts={factsOf(line)} emphasis="description" />
          <Notice title="Let hierop">
            <ul className="first-contact-mind">
              {mindWords(line).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Notice>
          <TextLink href={addresses.participant(line.id)}>Bekijk haar gegevens</TextLink>
          <ContactForm
            participantId={line.id}
            onCancel={onClose}
            onDone={() => onDone(`Het gesprek met ${line.givenName ?? line.reference} staat erbij.`)}
          />
        </Stack>
      )}
    </Dialog>
  );
}

const factsOf = ({ contact }: ToContact) => [
  {
    id: 'channel',
    term: 'Veilig te bereiken',
    description: contact === null ? 'Niet bekend. Spreek haar aan de balie.' : channelOf(contact),
  },
  { id: 'hours', term: 'Wanneer', description: contact?.hours ?? 'Niet opgeschreven. Vraag het haar.' },
];
