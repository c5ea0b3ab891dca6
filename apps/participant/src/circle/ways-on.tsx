import { CalendarIcon, LockIcon, PhoneIcon, SpeechIcon } from '@kring/ui';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/in-her-language.js';
import { myProposals } from '../api/my.js';
import { LinkRows } from '../frame/link-rows.js';

/** The other screens of hers. */
export function WaysOn() {
  const { t } = useTexts();
  const proposals = useQuery(myProposals).data?.items ?? [];
  const count = proposals.filter(({ state }) => state === 'proposed').length;
  return (
    <LinkRows
      label={t('circle.more')}
      rows={[
        {
          href: '/proposals',
          icon: <CalendarIcon />,
          title: t('lists.proposals'),
          count,
          countLabel: t('lists.proposalsNew', { count }),
        },
        { href: '/reports', icon: <SpeechIcon />, title: t('lists.reports') },
        { href: '/ways', icon: <LockIcon />, title: t('ways.title') },
        { href: '/file', icon: <PhoneIcon />, title: t('file.title') },
      ]}
    />
  );
}
