import type { CircleArc } from './circle-arc.js';
import { pointAt } from './circle-geometry.js';

// Away from the top and the bottom a name starts at the arc; only near them it is centred over it.
function sideOf(angle: number): { x: number; y: number } {
  const { x, y } = pointAt(angle, 1);
  return { x: Math.max(-1, Math.min(1, x * 2)), y };
}

/** The name beside an arc. The picture's own name and the list say it too, so this one is not spoken. */
export function CircleLabel({ arc, angle, distance }: { arc: CircleArc; angle: number; distance: number }) {
  const { x, y } = pointAt(angle, distance);
  const side = sideOf(angle);
  const place = {
    '--kring-label-x': `${x}px`,
    '--kring-label-y': `${y}px`,
    '--kring-label-reach': `${Math.abs(x)}px`,
    '--kring-label-shift-x': `${-50 + 50 * side.x}%`,
    '--kring-label-shift-y': `${-50 + 50 * side.y}%`,
    '--kring-label-share': 0.5 + 0.5 * Math.abs(side.x),
  };
  return (
    <span
      className={`kring-circle__label kring-circle__label--${arc.state}`}
      style={place}
      aria-hidden="true"
    >
      <strong>{arc.label}</strong>
      {arc.detail && <span>{arc.detail}</span>}
    </span>
  );
}
