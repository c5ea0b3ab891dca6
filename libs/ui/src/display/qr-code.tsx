import { encode } from 'uqr';

export interface QrCodeProps {
  text: string;
  /** What the code leads to, spoken. */
  label: string;
  size?: number;
}

export function QrCode({ text, label, size = 220 }: QrCodeProps) {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="kring-qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules} ${modules}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
