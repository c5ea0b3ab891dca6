import type { DefaultValues } from 'react-hook-form';
import { clarify } from '@kring/contracts';
import type { ClarificationTopic, Clarify, Needs } from '@kring/contracts';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';
import { factFields } from './fact-fields.js';
import { knownFact } from './known-fact.js';

export interface ClarifyFormProps {
  topic: ClarificationTopic;
  standingId: string;
  recipient: string;
  needs: Needs;
  isPending: boolean;
  refusal: unknown;
  onClose: () => void;
  onClarify: (body: Clarify) => void;
}

/** One fact, as it is known so far. It goes to this receiver alone, and her dossier stays as it is. */
export function ClarifyForm(props: ClarifyFormProps) {
  const { topic, standingId, recipient, needs, isPending, refusal, onClose, onClarify } = props;
  const known = { topic, standingId, ...knownFact(topic, needs) } as DefaultValues<Clarify>;
  const { control, form } = useContractForm<Clarify, Clarify>(clarify, known, {
    refusal,
    isPending,
    submit: onClarify,
  });
  const Fields = factFields[topic];
  return (
    <WholeForm {...form} submitLabel="Vul aan" onCancel={onClose}>
      <Fields control={control} />
      <Quiet>{`${recipient} leest dit bij wat zij zoekt. Haar dossier verandert er niet door.`}</Quiet>
    </WholeForm>
  );
}
