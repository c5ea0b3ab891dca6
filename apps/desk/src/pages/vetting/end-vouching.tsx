import type { VettingLine } from '@kring/contracts';
import { useEndVouching } from '../../data/vetting.js';
import { AskingButton } from '../../parts/asking-button.js';
import { OtherWay } from '../../parts/other-way.js';

export interface EndVouchingProps {
  line: VettingLine;
  vouchingId: string;
  onDone: (words: string) => void;
}

/** The municipality takes back its word. */
export function EndVouching({ line, vouchingId, onDone }: EndVouchingProps) {
  const end = useEndVouching();
  const ended = () => onDone(`Uw gemeente staat niet meer in voor ${line.name}.`);
  return (
    <OtherWay>
      <AskingButton
        label="Beëindig de toelating"
        about={line.name}
        title={`Toelating van ${line.name} beëindigen?`}
        confirmLabel="Beëindig"
        change={end}
        onConfirm={() => end.mutate(vouchingId, { onSuccess: ended })}
      >
        <p>
          Vanaf dat moment ontvangt {line.name} niets meer van uw gemeente, en staat het aanbod niet meer
          open. U kunt later opnieuw toelaten.
        </p>
      </AskingButton>
    </OtherWay>
  );
}
