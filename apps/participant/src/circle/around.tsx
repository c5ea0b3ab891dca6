import { Circle, EmptyState, HouseIcon } from '@kring/ui';
import type { CircleArc } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { LinkRows } from '../frame/link-rows.js';
import { arcShown } from './arcs-shown.js';

/** The circle as a picture, and the same in words; each organisation opens. */
export function Around({ arcs }: { arcs: readonly CircleArc[] }) {
  const { t, language } = useTexts();
  if (arcs.length === 0) return <EmptyState title={t('circle.empty')}>{t('circle.emptyHint')}</EmptyState>;
  const drawn = arcs.map((arc) => arcShown(arc, t, language));
  const rows = drawn.map(({ id, label, lines, tone, state }) => ({
    href: `/circle/${id}`,
    icon: <HouseIcon />,
    title: label,
    lines,
    tone,
    isDotted: state === 'dotted',
  }));
  return (
    <>
      <div className="my-circle">
        <Circle label={t('circle.title')} centre={t('circle.me')} arcs={drawn} size={232} />
      </div>
      <LinkRows label={t('circle.around')} rows={rows} />
    </>
  );
}
