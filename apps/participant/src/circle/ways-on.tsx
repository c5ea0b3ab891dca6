import { CalendarIcon, EyeIcon, HouseIcon, LockIcon, PhoneIcon, SpeechIcon } from '@kring/ui';
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
        { href: '/written', icon: <SpeechIcon />, title: t('written.title') },
        { href: '/file', icon: <EyeIcon />, title: t('file.title') },
        { href: '/contact', icon: <HouseIcon />, title: t('contact.title') },
        { href: '/safety', icon: <LockIcon />, title: t('safety.title') },
        { href: '/ways', icon: <PhoneIcon />, title: t('ways.title') },
      ]}
    />
  );
}
