import { Button } from '@kring/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../language/in-her-language.js';
import { myCircle } from '../api/my.js';
import { signOut } from '../api/session.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { AskContactStep } from './ask-contact-step.js';
import { Around } from './around.js';
import { canBeStopped } from './arcs-shown.js';
import { ContactLine } from './contact-line.js';
import { LookedToday } from './looked-today.js';
import { QuestionsWaiting } from './questions-waiting.js';
import { Running } from './running.js';
import { StopAllLink } from './stop-all-link.js';
import { WaysOn } from './ways-on.js';

/** Her circle: who stands around her, what waits for her, and everything she can do. */
export function HomeScreen() {
  const { t } = useTexts();
  const queries = useQueryClient();
  const circle = useQuery(myCircle);
  return (
    <Screen title={t('circle.title')}>
      <Fetched query={circle}>
        {({ arcs, organisationsLookedToday, questionsWaiting, contact }) => (
          <>
            <QuestionsWaiting count={questionsWaiting} />
            {arcs.length === 0 && <AskContactStep />}
            <Around arcs={arcs} />
            <Running />
            <LookedToday count={organisationsLookedToday} />
            <WaysOn />
            <ContactLine contact={contact} />
            {arcs.some(canBeStopped) && <StopAllLink />}
          </>
        )}
      </Fetched>
      <Button variant="quiet" isWide onPress={() => void signOut(queries)}>
        {t('frame.signOut')}
      </Button>
    </Screen>
  );
}
