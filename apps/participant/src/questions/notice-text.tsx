import { CalendarIcon, FactList, HouseIcon, Notice, PhoneIcon, SpeechIcon } from '@kring/ui';
import type { Category, Notice as NoticeShown } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { directionOf } from '../language/languages.js';
import { categoryWords } from '../language/category-words.js';

const signs = { who: <HouseIcon />, what: <PhoneIcon />, why: <SpeechIcon />, until: <CalendarIcon /> };

/** Who, what, why and how long, each with its picture; then what they do not get, and that no costs nothing. */
export function NoticeText({ notice, add }: { notice: NoticeShown; add: readonly Category[] }) {
  const { t, language } = useTexts();
  const added = categoryWords(add, t, language);
  const facts = notice.rows.map(({ sign, label, value }) => ({
    id: sign,
    icon: signs[sign],
    term: label,
    description: (
      <>
        <bdi>{value}</bdi>
        {sign === 'what' && added !== '' && <span className="my-added">+ {added}</span>}
      </>
    ),
  }));
  return (
    <div className="my-notice" lang={notice.language} dir={directionOf(notice.language)}>
      <FactList emphasis="description" facts={facts} />
      <Notice>
        {notice.notGiven}
        <br />
        {notice.noChangesNothing}
      </Notice>
    </div>
  );
}
