import type { Category, MunicipalityList, MySectionList } from '@kring/contracts';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { myMunicipalities, mySections } from '../api/my.js';
import { useAskContact } from '../api/contact.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Fetched } from '../frame/fetched.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { ReachForm } from './reach-form.js';

/** She chooses a municipality that may contact her; the question itself she answers where she answers all of them. */
export function ContactScreen() {
  const sections = useQuery(mySections);
  return (
    <Fetched query={sections}>
      {(hers) => (mustWriteFirst(hers) ? <HowToReach known={hers.items} /> : <Choose sections={hers} />)}
    </Fetched>
  );
}

/** Nobody wrote how she can be reached, and she does so herself. */
const mustWriteFirst = ({ mayWrite, items }: MySectionList) =>
  mayWrite && !items.some(({ category }) => category === 'contact');

function HowToReach({ known }: { known: MySectionList['items'] }) {
  const { t } = useTexts();
  return (
    <Screen title={t('contact.reach')} back="/">
      <p>{t('contact.reachHint')}</p>
      <ReachForm known={known} />
    </Screen>
  );
}

function Choose({ sections }: { sections: MySectionList }) {
  const { t } = useTexts();
  const municipalities = useQuery(myMunicipalities);
  return (
    <Screen title={t('contact.title')} back="/">
      <div className="my-lines">
        <p>{t('contact.hint')}</p>
        <p>{t('contact.free')}</p>
      </div>
      <Fetched query={municipalities}>
        {({ items }) => <Municipalities items={items} known={sections.items} />}
      </Fetched>
    </Screen>
  );
}

const TO_ADD: readonly Category[] = ['identity', 'wishes'];

function Municipalities({ items, known }: MunicipalityList & { known: MySectionList['items'] }) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const asking = useAskContact();
  const categories = TO_ADD.filter((one) => known.some(({ category }) => category === one));
  const ask = (municipalityId: string) =>
    asking.mutate({ municipalityId, categories }, { onSuccess: () => navigate('/questions') });
  return (
    <section className="my-block">
      <h2>{t('contact.which')}</h2>
      <FaultNotice error={asking.error} />
      <ul className="my-days">
        {items.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="my-day" disabled={asking.isPending} onClick={() => ask(id)}>
              <strong>
                <bdi>{name}</bdi>
              </strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
