import { writeNote } from '@kring/contracts';
import { useWriteNote } from '../../data/notes.js';
import { BoundCards } from '../../form/bound-cards.js';
import { BoundSelect } from '../../form/bound-choice.js';
import { BoundArea } from '../../form/bound-text.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';
import { useMember } from '../../session/member.js';
import { noteCategories, reachWords } from '../../words/note-words.js';

const reaches = Object.entries(reachWords).map(([value, title]) => ({ value, title }));

export interface NoteFormProps {
  participantId: string;
  onDone: () => void;
  onCancel: () => void;
}

/** What was noticed, about which part of her file, and who may read it beside her. */
export function NoteForm({ participantId, onDone, onCancel }: NoteFormProps) {
  const { organisation } = useMember();
  const write = useWriteNote(participantId);
  const { control, form } = useContractForm(
    writeNote,
    {},
    {
      refusal: write.error,
      isPending: write.isPending,
      submit: (body) => write.mutate(body, { onSuccess: onDone }),
    },
  );
  return (
    <WholeForm submitLabel="Bewaar" onCancel={onCancel} {...form}>
      <BoundArea control={control} name="text" label="Wat wilt u vastleggen?" rows={5} />
      <BoundSelect
        control={control}
        name="category"
        label="Waarover gaat het?"
        options={noteCategories(organisation.kind)}
      />
      <BoundCards control={control} name="reach" label="Wie leest dit?" cards={reaches} />
      <Quiet>Zij kan dit lezen.</Quiet>
    </WholeForm>
  );
}
