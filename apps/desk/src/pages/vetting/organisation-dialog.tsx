import type { VettingLine } from '@kring/contracts';
import { capacityLabels } from '@kring/contracts';
import { Dialog, FactList, Notice, Stack } from '@kring/ui';
import type { Fact } from '@kring/ui';
import { onDate } from '../../words/dates.js';
import { kindWords } from '../../words/vetting-words.js';
import { EndVouching } from './end-vouching.js';
import { VouchForm } from './vouch-form.js';

export interface OrganisationDialogProps {
  line: VettingLine | null;
  onClose: () => void;
  onDone: (words: string) => void;
}

/** One organisation: what is known of it, and letting it in or stopping that. */
export function OrganisationDialog({ line, onClose, onDone }: OrganisationDialogProps) {
  return (
    <Dialog isOpen={line !== null} onClose={onClose} title={line?.name ?? ''} closeLabel="Sluit">
      {line !== null && (
        <Stack gap={5}>
          <FactList facts={factsOf(line)} emphasis="description" />
          {line.contact !== null && !line.joined && (
            <Notice tone="waiting">
              {line.contact.name} heeft de uitnodiging nog niet aangenomen. Dat hoeft niet vóór het toelaten.
            </Notice>
          )}
          {line.vouching === null ? (
            <VouchForm line={line} onClose={onClose} onDone={onDone} />
          ) : (
            <EndVouching line={line} vouchingId={line.vouching.id} onDone={onDone} />
          )}
        </Stack>
      )}
    </Dialog>
  );
}

function factsOf(line: VettingLine): Fact[] {
  const facts: (Fact | null)[] = [
    { id: 'kind', term: kindWords[line.kind], description: line.place },
    line.about === '' ? null : { id: 'about', term: 'Wat zij doen', description: line.about },
    line.contact === null
      ? null
      : { id: 'contact', term: 'Contact', description: `${line.contact.name}, ${line.contact.mail}` },
    ...vouchingFacts(line),
  ];
  return facts.filter((fact) => fact !== null);
}

function vouchingFacts({ vouching, endedAt }: VettingLine): Fact[] {
  if (vouching === null) {
    return endedAt === null ? [] : [{ id: 'ended', term: 'Beëindigd', description: `op ${onDate(endedAt)}` }];
  }
  return [
    { id: 'capacity', term: 'Hoedanigheid', description: capacityLabels[vouching.capacity] },
    { id: 'contact-checked', term: 'Contact nagegaan', description: onDate(vouching.contactCheckedOn) },
    { id: 'agreement', term: 'Afspraken getekend', description: onDate(vouching.agreementSignedOn) },
    { id: 'by', term: 'Toegelaten door', description: `${vouching.vouchedBy}, ${onDate(vouching.at)}` },
  ];
}
