import type { ReactNode } from 'react';
import type { Picture } from './pictures.js';

const person = (x: number, y: number) => (
  <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
    <circle r="5" cy="-8" />
    <path d="M-9 10v-3a9 9 0 0 1 18 0v3" />
  </g>
);

const house = <path d="M-15 14V-3L0-16 15-3v17H5V3h-10v11z" />;

const drawings: Record<Picture, ReactNode> = {
  them: house,
  everyone: [person(-24, -4), person(0, -10), person(24, -4), person(-12, 18), person(12, 18)],
  nobody: (
    <>
      <circle r="20" strokeDasharray="0.1 9" />
      <path d="m-8-8 16 16m0-16L-8 8" />
    </>
  ),
};

/** One organisation, a crowd, or an empty place. */
export const PictureDrawing = ({ picture }: { picture: Picture }) => (
  <svg
    viewBox="-40 -30 80 60"
    width="96"
    height="72"
    fill="none"
    stroke="currentColor"
    strokeWidth="3"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {drawings[picture]}
  </svg>
);
