const EXTENDED = /filename\*=utf-8''([^;\s]+)/i;

/** The name in a `Content-Disposition` (RFC 8187), as whoever sent it wrote it; null where there is none to be read. */
export function nameIn(header: string | undefined): string | null {
  const written = EXTENDED.exec(header ?? '')?.[1];
  if (written === undefined) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}

const NOT_PLAIN = /['()*]/g;
const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** A `Content-Disposition` that makes a browser keep it as a file and never show it. */
export const keptAs = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(NOT_PLAIN, hex)}`;
