import type { RosterLine, Task } from '@kring/contracts';
import { task, taskLabels } from '@kring/contracts';
import { CheckboxRow, Stack } from '@kring/ui';
import { useGiveTasks } from '../../data/roster.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';

const about: Record<Task, string> = {
  'out-of-sight': 'Ziet de lijst van mensen met wie uw gemeente te lang niet zelf sprak.',
};

/** What a guide does beside her role. */
export function TasksForm({ line, onDone }: { line: RosterLine; onDone: (words: string) => void }) {
  const give = useGiveTasks(line.id);
  const change = (one: Task, isGiven: boolean) =>
    give.mutate(
      {
        tasks: isGiven ? [...line.tasks, one] : line.tasks.filter((other) => other !== one),
        version: line.version,
      },
      { onSuccess: () => onDone(`De taken van ${line.name} zijn veranderd.`) },
    );
  return (
    <Stack gap={3}>
      <RefusalNotice error={give.error} />
      {task.options.map((one) => (
        <CheckboxRow
          key={one}
          label={taskLabels[one]}
          description={about[one]}
          isSelected={line.tasks.includes(one)}
          isDisabled={give.isPending}
          onChange={(isGiven) => change(one, isGiven)}
        />
      ))}
    </Stack>
  );
}
