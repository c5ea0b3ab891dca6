import type { KnownPhone } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { dayWords } from '../language/dates.js';
import { deviceWords } from './device-words.js';
import { EndingRows } from '../frame/ending-rows.js';

interface PhonesKnownProps {
  phones: readonly KnownPhone[];
  onEnd: (id: string) => void;
}

/** The phones on which her PIN is enough. */
export function PhonesKnown({ phones, onEnd }: PhonesKnownProps) {
  const { t, language } = useTexts();
  if (phones.length === 0) return null;
  const rows = phones.map(({ id, device, madeAt, usedAt, locked, current }) => ({
    id,
    title: deviceWords(device),
    isHere: current,
    lines: [
      ...(locked ? [t('ways.locked')] : []),
      t('ways.seen', { day: dayWords(usedAt ?? madeAt, language) }),
    ],
  }));
  return <EndingRows title={t('ways.phones')} rows={rows} endWord={t('ways.remove')} onEnd={onEnd} />;
}
