import type { SessionListed } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { dayWords } from '../language/dates.js';
import { deviceWords } from './device-words.js';
import { EndingRows } from '../frame/ending-rows.js';

interface OpenNowProps {
  sessions: readonly SessionListed[];
  onEnd: (id: string) => void;
}

/** Where her app is open at this moment. */
export function OpenNow({ sessions, onEnd }: OpenNowProps) {
  const { t, language } = useTexts();
  const rows = sessions.map(({ id, device, way, seenAt, current }) => ({
    id,
    title: deviceWords(device),
    isHere: current,
    lines: [t(`ways.by.${way}`), t('ways.seen', { day: dayWords(seenAt, language) })],
  }));
  return <EndingRows title={t('ways.openNow')} rows={rows} endWord={t('ways.close')} onEnd={onEnd} />;
}
