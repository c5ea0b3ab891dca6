import { arcPath, arcSpans } from '../circle/circle-geometry.js';

const RADIUS = 11;
const spans = arcSpans(3, RADIUS, 4.6);

/** The circle as a sign: she in the middle, three arcs around her. */
export function LogoSign({ size = 28 }: { size?: number }) {
  return (
    <svg className="kring-sign" viewBox="-14 -14 28 28" width={size} height={size} aria-hidden="true">
      {spans.map((span) => (
        <path key={span.from} d={arcPath(span, RADIUS)} fill="none" strokeWidth="3" strokeLinecap="round" />
      ))}
      <circle r="4" />
    </svg>
  );
}
