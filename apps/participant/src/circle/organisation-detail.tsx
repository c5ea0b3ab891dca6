import { Button, ButtonLink } from '@kring/ui';
import type { CircleArc, MyCircle } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { Screen } from '../frame/screen.js';
import { hasOwnTask } from './arcs-shown.js';
import { ContactLine } from './contact-line.js';
import { FlowFacts } from './flow-facts.js';
import { Receipts } from './receipts.js';

interface OrganisationDetailProps {
  arc: CircleArc;
  contact: MyCircle['contact'];
  onStop: () => void;
}

/** What one organisation sees, for what, and until when. */
export function OrganisationDetail({ arc, contact, onStop }: OrganisationDetailProps) {
  const { t } = useTexts();
  const { organisation, flows, state } = arc;
  const stoppable = flows.filter(({ withdrawable }) => withdrawable);
  const bound = flows.filter(({ withdrawable }) => !withdrawable);
  return (
    <Screen title={<bdi>{organisation.name}</bdi>} back="/">
      <p className="my-place">{organisation.place}</p>
      {state === 'dotted' && (
        <div className="my-lines">
          <p>{t('circle.seesNothingYet')}</p>
          <p>{t('circle.youChoose')}</p>
          <ButtonLink href="/questions" isWide>
            {t('circle.questions')}
          </ButtonLink>
        </div>
      )}
      {stoppable.map((flow) => (
        <FlowFacts key={flow.purpose} flow={flow} />
      ))}
      {stoppable.length > 0 && (
        <Button variant="secondary" isWide onPress={onStop}>
          {t('circle.stop')}
        </Button>
      )}
      {hasOwnTask(arc) && (
        <div className="my-lines">
          <p>{t('circle.ownTaskWhy')}</p>
          <p>{t('circle.ownTaskNoStop')}</p>
        </div>
      )}
      {bound.map((flow) => (
        <FlowFacts key={flow.purpose} flow={flow} />
      ))}
      <Receipts recipientId={organisation.id} />
      <ContactLine contact={contact} />
    </Screen>
  );
}
