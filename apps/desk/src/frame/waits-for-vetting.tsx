import type { MemberSession } from '@kring/contracts';
import { Notice } from '@kring/ui';
import './waits-for-vetting.css';

/** Says why nothing comes in yet, and whose turn it is. */
export function WaitsForVetting({ organisation }: Pick<MemberSession, 'organisation'>) {
  if (organisation.mayReceive) return null;
  const municipality = organisation.madeKnownBy ?? 'Een gemeente';
  return (
    <div className="waits-for-vetting">
      <Notice tone="note" title="U kunt nog niets ontvangen of aanbieden">
        {municipality} moet {organisation.name} eerst toelaten, en maakt daarvoor afspraken met u. Zodra dat
        gebeurd is, gaat hier alles open.
      </Notice>
    </div>
  );
}
