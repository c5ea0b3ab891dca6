import * as z from 'zod';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Whether nine digits pass the eleven test of Dutch citizen service numbers (Wet algemene bepalingen bsn). */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return sum % 11 === 0;
}

const ZEROS = ['\u0660', '\u06f0'] as const;

/** The text with every digit as 0 to 9, also those of Arabic and Persian and of wide letters. */
const withPlainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
      String(digit.charCodeAt(0) - (digit < ZEROS[1] ? ZEROS[0] : ZEROS[1]).charCodeAt(0)),
    );

/** Whether a text holds a number that may be a citizen service number, however its digits are set apart. */
export function holdsCitizenServiceNumber(text: string): boolean {
  const runs = withPlainDigits(text).match(/\d(?:[\s._/\p{Pd}]{0,3}\d){8,}/gu) ?? [];
  return runs.some((run) => passesElevenTest(run.replace(/\D/g, '')));
}

export const CITIZEN_NUMBER_REFUSED =
  'Dit lijkt op een burgerservicenummer. Kring bewaart dat nooit: haal het weg.';

/** Text that a person writes: trimmed, bounded, without a citizen service number. */
export const freeText = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum, `Gebruik ten hoogste ${maximum} tekens.`)
    .refine((text) => !holdsCitizenServiceNumber(text), CITIZEN_NUMBER_REFUSED);

export const requiredText = (maximum: number) => freeText(maximum).min(1, 'Vul dit in.');
