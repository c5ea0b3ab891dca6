import { LockIcon, PhoneIcon } from '@kring/ui';
import type { MyWays } from '@kring/contracts';
import { LinkRows } from '../frame/link-rows.js';
import { useTexts } from '../language/in-her-language.js';
import { dayWords } from '../language/dates.js';

/** Her PIN and her paper card: whether she has them, and where she makes them. */
export function WaysToComeBack({ pinChosenAt, cardMadeAt }: Pick<MyWays, 'pinChosenAt' | 'cardMadeAt'>) {
  const { t, language } = useTexts();
  const since = (at: string | null, none: string) =>
    at === null ? none : t('ways.made', { day: dayWords(at, language) });
  return (
    <LinkRows
      label={t('ways.title')}
      rows={[
        {
          href: '/pin',
          icon: <LockIcon />,
          title: t('ways.myPin'),
          lines: [since(pinChosenAt, t('ways.noPin'))],
        },
        {
          href: '/card',
          icon: <PhoneIcon />,
          title: t('ways.card'),
          lines: [since(cardMadeAt, t('ways.noCard'))],
        },
      ]}
    />
  );
}
