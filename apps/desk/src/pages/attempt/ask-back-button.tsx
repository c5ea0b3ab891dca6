import { useState } from 'react';
import type { AttemptPage } from '@kring/contracts';
import { Button, Dialog } from '@kring/ui';
import { useAskBack } from '../../data/attempts.js';
import { AskBackForm } from './ask-back-form.js';
import { topicsLeft } from './topics-left.js';

/** One fact is lacking: whoever asked can add it. */
export function AskBackButton({ attempt }: { attempt: AttemptPage }) {
  const [isOpen, setOpen] = useState(false);
  const asking = useAskBack(attempt.id);
  const topics = topicsLeft(attempt);
  if (!attempt.may.includes('ask-back') || topics.length === 0) return null;
  const close = () => {
    setOpen(false);
    asking.reset();
  };
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
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
