import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { myWays, useChoosePin } from '../api/ways.js';
import { Fetched } from '../frame/fetched.js';
import { AskOwnPhone } from './ask-own-phone.js';
import { EnterNewPin } from './enter-new-pin.js';
import { PinChosen } from './pin-chosen.js';

/** She chooses the PIN by which she comes back: first whose phone this is, then the digits. */
export function ChoosePinScreen() {
  const ways = useQuery(myWays);
  const choosing = useChoosePin();
  const [ownPhone, setOwnPhone] = useState<boolean | null>(null);
  return (
    <Fetched query={ways}>
      {({ needsPin, pinChosenAt, cardMadeAt }) => {
        if (choosing.isSuccess)
          return <PinChosen isOwnPhone={ownPhone === true} hasCard={cardMadeAt !== null} />;
        if (ownPhone === null) return <AskOwnPhone hasPin={pinChosenAt !== null} onAnswer={setOwnPhone} />;
        return <EnterNewPin choosing={choosing} ownPhone={ownPhone} needsCurrent={needsPin} />;
      }}
    </Fetched>
  );
}
