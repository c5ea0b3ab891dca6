import type { Note } from '@kring/contracts';
import { DownloadIcon } from '@kring/ui';
import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';

/** One note: what it says, who reads it besides her, and its files. */
export function OneNote({ note }: { note: Note }) {
  const { t, language } = useTexts();
  const { text, reach, category, writtenAt, writtenBy, organisation, attachments } = note;
  const name = organisation?.name ?? '';
  return (
    <article className="my-lines">
      <h3>{dayWords(writtenAt, language)}</h3>
      <blockquote className="my-said" dir="auto">
        {text}
      </blockquote>
      {attachments.map((file) => (
        <a key={file.id} className="kring-link my-file" href={`/v1/my/attachments/${file.id}`} download>
          <DownloadIcon size={20} />
          {t('written.takeFile', { name: file.name })}
        </a>
      ))}
      <p className="my-small">
        {t('written.writtenBy', { name: writtenBy ?? '', organisation: name })}
        {'. '}
        {t(reach === 'internal' ? 'written.onlyThem' : 'written.alsoOthers', {
          name,
          what: t(`words.category.${category}`),
        })}
      </p>
    </article>
  );
}
