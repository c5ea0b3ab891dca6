import * as z from 'zod';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Whether nine digits pass the eleven test of Dutch citizen service numbers (Wet algemene bepalingen bsn). */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return sum % 11 === 0;
}

/** Whether a text holds a number that may be a citizen service number, also when written with dots, dashes or spaces. */
export function holdsCitizenServiceNumber(text: string): boolean {
  const runs = text.match(/\d(?:[ .-]?\d){8,}/g) ?? [];
  return runs.some((run) => {
    const digits = run.replace(/\D/g, '');
    return digits.length === 9 && passesElevenTest(digits);
  });
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
