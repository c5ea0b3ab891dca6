import { useQuery } from '@tanstack/react-query';
import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';
import { myReferrals } from '../api/my.js';
import { Meeting } from './meeting.js';
import { Waiting } from './waiting.js';

/** Her own requests, in her words. */
export function Running() {
  const { t, language } = useTexts();
  const { data } = useQuery(myReferrals);
  if (!data || data.items.length === 0) return null;
  return (
    <section className="my-block">
      <h2>{t('circle.now')}</h2>
      <ul className="my-running">
        {data.items.map(({ id, recipient, state, wish, answerBy, handover, askedBack }) => (
          <li key={id}>
            <strong>{t(`circle.${state}`, { name: recipient.name })}</strong>
            <span>{t(`words.wish.${wish}`)}</span>
            {state === 'asking-you' && (
              <span>{t('circle.chooseBy', { day: dayWords(answerBy, language) })}</span>
            )}
            {state === 'waiting' && <Waiting answerBy={answerBy} askedBack={askedBack} />}
            {handover && <Meeting referralId={id} handover={handover} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
