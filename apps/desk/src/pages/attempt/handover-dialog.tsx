import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { requiredText } from '@kring/contracts';
import type { AttemptPage } from '@kring/contracts';
import { momentOn, timeOfDay } from '@kring/referrals-domain';
import { Dialog } from '@kring/ui';
import { membersQuery } from '../../data/organisations.js';
import { useStep } from '../../data/attempts.js';
import { BoundDate, BoundSelect } from '../../form/bound-choice.js';
import { BoundText } from '../../form/bound-text.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';
import { todayInAmsterdam } from '../../words/dates.js';

export interface HandoverDialogProps {
  attempt: AttemptPage;
  isOpen: boolean;
  onClose: () => void;
}

const planning = z.object({
  day: z.iso.date('Kies een dag.'),
  time: z.string('Vul een tijd in.').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als 14:30.'),
  place: requiredText(120),
  recipientContactId: z.uuid('Kies iemand.'),
});

/** A first meeting: when, where, and who of both organisations. */
export function HandoverDialog({ isOpen, onClose, ...props }: HandoverDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Plan de kennismaking" closeLabel="Sluit">
      <HandoverForm onClose={onClose} {...props} />
    </Dialog>
  );
}

function HandoverForm({ attempt, onClose }: Omit<HandoverDialogProps, 'isOpen'>) {
  const step = useStep(attempt.id);
  const { data } = useQuery(membersQuery);
  const { handover, askedBy, sender, version } = attempt;
  const contact = handover?.senderContact ?? askedBy;
  const submit = ({ day, time, ...rest }: z.infer<typeof planning>) =>
    step.mutate(
      {
        ...rest,
        step: 'plan-handover',
        version,
        meetsAt: momentOn(day, time).toISOString(),
        senderContactId: contact?.id ?? '',
      },
      { onSuccess: onClose },
    );
  const { control, form } = useContractForm(planning, defaultsOf(attempt), {
    refusal: step.error,
    isPending: step.isPending,
    submit,
  });
  const people = data?.items.filter(({ role }) => role !== 'administrator' && role !== 'adviser') ?? [];
  return (
    <WholeForm submitLabel="Plan" onCancel={onClose} {...form}>
      <BoundDate control={control} name="day" label="Welke dag?" />
      <BoundText control={control} name="time" label="Hoe laat?" placeholder="14:30" autoComplete="off" />
      <BoundText control={control} name="place" label="Waar?" autoComplete="off" />
      <BoundSelect
        control={control}
        name="recipientContactId"
        label="Wie van u is erbij?"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Quiet>{`Van ${sender.name}: ${contact?.name ?? 'nog niemand'}. Zij ziet dit ook, in haar app.`}</Quiet>
    </WholeForm>
  );
}

function defaultsOf({ handover }: AttemptPage) {
  if (!handover) return { place: '' };
  const moment = new Date(handover.meetsAt);
  return {
    day: todayInAmsterdam(moment),
    time: timeOfDay(moment),
    place: handover.place,
    recipientContactId: handover.recipientContact.id,
  };
}
