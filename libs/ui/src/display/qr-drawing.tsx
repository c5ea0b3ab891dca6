export interface QrDrawingProps {
  /** Row by row which modules are dark, the quiet border included. */
  rows: readonly (readonly boolean[])[];
  /** What the code leads to, spoken. */
  label: string;
  size?: number;
}

/** A QR code that was worked out elsewhere, drawn. */
export function QrDrawing({ rows, label, size = 220 }: QrDrawingProps) {
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="kring-qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
