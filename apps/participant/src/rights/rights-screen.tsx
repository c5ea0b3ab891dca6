import { CrossIcon, DownloadIcon, PairIcon, SpeechIcon } from '@kring/ui';
import { LinkRows } from '../frame/link-rows.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';

/** What the law lets her do with what is kept of her; what is wrong she says where it stands. */
export function RightsScreen() {
  const { t } = useTexts();
  const rows = [
    {
      href: '/rights/take',
      icon: <DownloadIcon />,
      title: t('rights.take'),
      lines: [t('rights.takeLine')],
    },
    {
      href: '/rights/objection',
      icon: <SpeechIcon />,
      title: t('rights.objection'),
      lines: [t('rights.objectionLine')],
    },
    {
      href: '/rights/joining',
      icon: <PairIcon />,
      title: t('rights.join'),
      lines: [t('rights.joinLine')],
    },
    {
      href: '/rights/erasure',
      icon: <CrossIcon />,
      title: t('rights.erasure'),
      lines: [t('rights.erasureLine')],
    },
  ];
  return (
    <Screen title={t('rights.title')} back="/file">
      <LinkRows label={t('rights.title')} rows={rows} />
      <p className="my-contact">{t('rights.wrong')}</p>
    </Screen>
  );
}
