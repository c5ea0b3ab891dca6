import { encode } from 'uqr';
import { QrDrawing } from './qr-drawing.js';

export interface QrCodeProps {
  text: string;
  /** What the code leads to, spoken. */
  label: string;
  size?: number;
}

export function QrCode({ text, label, size = 220 }: QrCodeProps) {
  const { data } = encode(text, { ecc: 'M', border: 2 });
  return <QrDrawing rows={data} label={label} size={size} />;
}
