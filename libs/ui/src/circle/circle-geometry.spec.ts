import { arcPath, arcSpans, pointAt } from './circle-geometry.js';

describe('the ring', () => {
  it('starts at the top and runs clockwise', () => {
    expect(pointAt(0, 10)).toEqual({ x: 0, y: -10 });
    expect(pointAt(90, 10)).toEqual({ x: 10, y: -0 });
  });

  it.each([1, 2, 3, 4, 6])('gives %i arcs that never touch', (count) => {
    const spans = arcSpans(count, 100, 10);
    expect(spans).toHaveLength(count);
    spans.forEach((span, place) => {
      const next = spans[(place + 1) % count]!;
      const wrapped = place + 1 === count ? next.from + 360 : next.from;
      expect(wrapped - span.to).toBeGreaterThan(5);
    });
  });

  it('draws a long arc the long way round', () => {
    expect(arcPath({ from: -105, to: 195, middle: 45 }, 10)).toContain('0 1 1');
    expect(arcPath({ from: 0, to: 90, middle: 45 }, 10)).toContain('0 0 1');
  });
});
