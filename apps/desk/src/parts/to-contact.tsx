import { Button } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { channelOf } from '../words/sight-words.js';
import type { ToContact } from './first-contact-dialog.js';
import { TwoLines } from './two-lines.js';

/** How she can be reached safely, in every list of people to speak with. */
export const channelColumn: DataColumn<ToContact> = {
  id: 'channel',
  header: 'Veilig te bereiken',
  cell: ({ contact }) =>
    contact === null ? 'niet bekend' : <TwoLines first={channelOf(contact)} second={contact.hours ?? null} />,
};

/** The button that begins it. */
export const contactAction = <Her extends ToContact>(onContact: (her: Her) => void) => ({
  actionLabel: 'Contact opnemen',
  rowAction: (her: Her) => (
    <Button
      variant="secondary"
      aria-label={`Ik neem contact op met ${her.givenName ?? her.reference}`}
      onPress={() => onContact(her)}
    >
      Ik neem contact op
    </Button>
  ),
});
