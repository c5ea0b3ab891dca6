import { Button } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { myObjections } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { MakeObjection } from './make-objection.js';
import { OneObjection } from './one-objection.js';

/** She objects to what her municipality does for its own task, and reads what it answers; one waits at a time. */
export function ObjectionScreen() {
  const { t } = useTexts();
  const objections = useQuery(myObjections);
  const [isAgain, setAgain] = useState(false);
  return (
    <Screen title={t('rights.objection')} back="/rights">
      <Fetched query={objections}>
        {({ items }) => {
          if (items.length === 0 || isAgain) return <MakeObjection onMade={() => setAgain(false)} />;
          return (
            <>
              {items.map((objection) => (
                <OneObjection key={objection.id} objection={objection} />
              ))}
              {items.every(({ state }) => state !== 'made') && (
                <Button variant="secondary" isWide onPress={() => setAgain(true)}>
                  {t('rights.objectionAgain')}
                </Button>
              )}
            </>
          );
        }}
      </Fetched>
    </Screen>
  );
}
