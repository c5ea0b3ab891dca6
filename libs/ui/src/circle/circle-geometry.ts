/** Degrees, clockwise from the top. */
export interface ArcSpan {
  from: number;
  to: number;
  middle: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a point lies at an angle: x to the right, y down, as in SVG. */
export const pointAt = (degrees: number, radius: number): { x: number; y: number } => ({
  x: round(radius * Math.sin(radians(degrees))),
  y: round(-radius * Math.cos(radians(degrees))),
});

// Names fit best at the diagonals, so one or two arcs are turned to have their middles there.
const firstMiddle = (count: number): number => (count <= 2 ? 45 : 180 / count);

/** Divides the ring evenly, leaving a gap between neighbours (in the ring's own units). */
export function arcSpans(count: number, radius: number, gap: number): ArcSpan[] {
  const share = 360 / count;
  const gapDegrees = (gap / radius) * (180 / Math.PI);
  const half = Math.min(share - gapDegrees, 300) / 2;
  return Array.from({ length: count }, (_, place) => {
    const middle = firstMiddle(count) + place * share;
    return { from: middle - half, to: middle + half, middle };
  });
}

/** The arc as an SVG path. */
export function arcPath({ from, to }: ArcSpan, radius: number): string {
  const start = pointAt(from, radius);
  const end = pointAt(to, radius);
  const isLong = to - from > 180 ? 1 : 0;
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${isLong} 1 ${end.x} ${end.y}`;
}
