import { absence } from '@kring/contracts';
import { useSayAbsence } from '../../data/absence.js';
import { BoundDate, BoundSelect } from '../../form/bound-choice.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { useColleaguesWithQuestions } from '../../session/colleagues.js';

const away = absence.extend({ until: absence.shape.until.unwrap() });

/** The last day away, and who covers. */
export function AbsenceForm() {
  const colleagues = useColleaguesWithQuestions();
  const saying = useSayAbsence();
  const { control, form } = useContractForm(
    away,
    { coverId: null },
    { refusal: saying.error, isPending: saying.isPending, submit: (body) => saying.mutate(body) },
  );
  return (
    <WholeForm submitLabel="Bewaar" {...form}>
      <BoundDate control={control} name="until" label="Tot en met" />
      <BoundSelect
        control={control}
        name="coverId"
        label="Wie neemt waar?"
        description="Zij vindt uw vragen bij die van haar. Zij ziet niets wat zij nu niet ziet."
        options={[
          { value: '', label: 'Niemand' },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        keep={(value) => value || null}
      />
    </WholeForm>
  );
}
