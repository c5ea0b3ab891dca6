/** Crockford's base 32: no I, L, O or U, so that nobody mistakes one sign for another. Sixteen signs are 80 bits. */
export const CARD_SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CARD_LENGTH = 16;

const MISTAKEN: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** What was typed or scanned as the card's code, or null when it can't be one: signs that look alike are read alike. */
export function canonicalCard(typed: string): string | null {
  const signs = [...typed.toUpperCase()].filter((sign) => !/[\s-]/.test(sign));
  const code = signs.map((sign) => MISTAKEN[sign] ?? sign).join('');
  return code.length === CARD_LENGTH && [...code].every((sign) => CARD_SIGNS.includes(sign)) ? code : null;
}

/** As it stands on paper: `7K2M-90XT-…`, in groups of four. */
export const groupedCard = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');
