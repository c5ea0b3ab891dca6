import type { KeepAway } from '@kring/contracts';
import { TextField } from '@kring/ui';
import { useState } from 'react';
import { useTexts } from '../language/in-her-language.js';
import { offered } from './someone.js';
import type { Someone } from './someone.js';

interface FindSomeoneProps {
  list: KeepAway;
  onChoose: (someone: Someone) => void;
}

/** The people around her, and by a piece of the name every organisation that Kring knows. */
export function FindSomeone({ list, onChoose }: FindSomeoneProps) {
  const { t } = useTexts();
  const [word, setWord] = useState('');
  const found = offered(list, word);
  const isEmpty = word.trim() === '';
  return (
    <>
      <TextField
        label={t('safety.search')}
        description={t('safety.searchHint')}
        value={word}
        onChange={setWord}
        autoComplete="off"
      />
      {found.length > 0 && (
        <section className="my-block">
          {isEmpty && <h2>{t('safety.people')}</h2>}
          <ul className="my-days">
            {found.map((someone) => (
              <li key={someone.id}>
                <button type="button" className="my-day" onClick={() => onChoose(someone)}>
                  <strong>
                    <bdi>{someone.name}</bdi>
                  </strong>
                  {someone.worksFor !== null && <bdi>{someone.worksFor}</bdi>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status">{!isEmpty && found.length === 0 && t('safety.none')}</p>
      <p className="my-small">{t('safety.ownMunicipality')}</p>
    </>
  );
}
