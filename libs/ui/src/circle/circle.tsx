import { arcTone, circleInWords, type CircleArc } from './circle-arc.js';
import { arcPath, arcSpans } from './circle-geometry.js';
import { CircleLabel } from './circle-label.js';

export interface CircleProps {
  /** What the picture is, as a screen reader says it. */
  label: string;
  centre: string;
  centreDetail?: string;
  arcs: readonly CircleArc[];
  size?: number;
}

// In the drawing's own units; the ring is scaled to `size`.
const RADIUS = 100;
const GAP = 24;
const MOST_LABELS = 6;

/** The circle around one participant: she stands in the middle and decides. */
export function Circle({ label, centre, centreDetail, arcs, size = 276 }: CircleProps) {
  const spans = arcSpans(arcs.length, RADIUS, GAP);
  const hasLabels = arcs.length <= MOST_LABELS;
  return (
    <div className="kring-circle" style={{ '--kring-circle-size': `${size}px` }}>
      <div className="kring-circle__ring">
        <svg viewBox="-104 -104 208 208" role="img" aria-label={circleInWords(label, arcs)}>
          <circle className="kring-circle__track" r={RADIUS} />
          {spans.map((span, place) => (
            <Arc key={arcs[place]?.id} arc={arcs[place]} place={place} path={arcPath(span, RADIUS)} />
          ))}
        </svg>
        <div className="kring-circle__centre" aria-hidden="true">
          <strong data-long={centre.length > 9 || undefined}>{centre}</strong>
          {centreDetail && <span>{centreDetail}</span>}
        </div>
      </div>
      {hasLabels &&
        arcs.map((arc, place) => (
          <CircleLabel key={arc.id} arc={arc} angle={spans[place]?.middle ?? 0} distance={size / 2 + 16} />
        ))}
    </div>
  );
}

function Arc({ arc, place, path }: { arc: CircleArc | undefined; place: number; path: string }) {
  if (!arc) return null;
  return (
    <path
      className={`kring-circle__arc kring-circle__arc--${arc.state} kring-tone--${arcTone(arc, place)}`}
      d={path}
    />
  );
}
