import type { AttemptPage } from '@kring/contracts';
import { Button, Dialog } from '@kring/ui';
import { useAskBack } from '../../data/attempts.js';
import { useDialog } from '../../parts/use-dialog.js';
import { AskBackForm } from './ask-back-form.js';
import { topicsLeft } from './topics-left.js';

/** One fact is lacking: whoever asked can add it. */
export function AskBackButton({ attempt }: { attempt: AttemptPage }) {
  const asking = useAskBack(attempt.id);
  const { isOpen, open, close } = useDialog(asking);
  const topics = topicsLeft(attempt);
  if (!attempt.may.includes('ask-back') || topics.length === 0) return null;
  return (
    <>
      <Button variant="quiet" onPress={open}>
        Vraag iets na
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title="Wat mist u nog?" closeLabel="Sluit">
        <AskBackForm
          sender={attempt.sender.name}
          topics={topics}
          isPending={asking.isPending}
          refusal={asking.error}
          onClose={close}
          onAsk={(topic) => asking.mutate({ topic, version: attempt.version }, { onSuccess: close })}
        />
      </Dialog>
    </>
  );
}
