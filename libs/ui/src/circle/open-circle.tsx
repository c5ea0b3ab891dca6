/** A circle with nobody in it. */
export const OpenCircle = () => (
  <svg className="kring-open-circle" viewBox="-24 -24 48 48" width="56" height="56" aria-hidden="true">
    <circle r="20" fill="none" strokeWidth="3" strokeLinecap="round" strokeDasharray="0.1 7.75" />
  </svg>
);
