import { Button } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { myErasure } from '../api/my.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { AskErasure } from './ask-erasure.js';
import { ErasureAnswer } from './erasure-answer.js';
import { KeptUntil } from './kept-until.js';
import { SurelyHers } from './surely-hers.js';

/** She asks to be erased, in two taps, and reads what is decided and how long what is kept. */
export function ErasureScreen() {
  const { t } = useTexts();
  const erasure = useQuery(myErasure);
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <AskErasure onBack={() => setAsking(false)} />;
  return (
    <Screen title={t('rights.erasure')} back="/rights">
      <Fetched query={erasure}>
        {({ asked, kept }) => (
          <>
            {asked ? <ErasureAnswer asked={asked} /> : <Explained />}
            {(asked === null || asked.state === 'refused') && (
              <SurelyHers>
                <Button variant="secondary" isWide onPress={() => setAsking(true)}>
                  {t(asked ? 'rights.erasureAgain' : 'rights.erasureAsk')}
                </Button>
              </SurelyHers>
            )}
            {asked?.state !== 'granted' && <KeptUntil kept={kept} />}
          </>
        )}
      </Fetched>
    </Screen>
  );
}

function Explained() {
  const { t } = useTexts();
  return (
    <div className="my-lines">
      <p>{t('rights.erasureStops')}</p>
      <p>{t('circle.stopAllText')}</p>
      <p>{t('rights.erasureLaw')}</p>
      <p>{t('rights.erasureDecides')}</p>
    </div>
  );
}
