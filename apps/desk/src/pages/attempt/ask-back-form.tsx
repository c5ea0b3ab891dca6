import { useState } from 'react';
import type { ClarificationTopic } from '@kring/contracts';
import { Button, ButtonRow, RadioCards, Stack } from '@kring/ui';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { topicWords } from '../../words/clarification-words.js';

export interface AskBackFormProps {
  sender: string;
  topics: readonly ClarificationTopic[];
  isPending: boolean;
  refusal: unknown;
  onClose: () => void;
  onAsk: (topic: ClarificationTopic) => void;
}

/** Which fact, from a list: before the answer nobody writes about her. */
export function AskBackForm({ sender, topics, isPending, refusal, onClose, onAsk }: AskBackFormProps) {
  const [topic, choose] = useState<ClarificationTopic | null>(null);
  return (
    <Stack>
      <RadioCards
        label="Wat wilt u weten?"
        cards={topics.map((value) => ({ value, title: topicWords[value] }))}
        value={topic}
        onChange={(value) => choose(value as ClarificationTopic)}
      />
      <Quiet>{`${sender} antwoordt, niet zijzelf. Uw antwoordtermijn loopt door.`}</Quiet>
      <RefusalNotice error={refusal} />
      <ButtonRow>
        <WorkButton isDisabled={topic === null} isPending={isPending} onPress={() => topic && onAsk(topic)}>
          Vraag na
        </WorkButton>
        <Button variant="quiet" onPress={onClose}>
          Terug
        </Button>
      </ButtonRow>
    </Stack>
  );
}
