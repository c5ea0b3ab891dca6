/** The digits in a text, whatever script they are typed in, as 0–9. */
export function digitsIn(text: string): string {
  let digits = '';
  for (const sign of text) {
    if (!/\p{Nd}/u.test(sign)) continue;
    digits += String(digitValue(sign));
  }
  return digits;
}

// Unicode lays every script's ten digits in a row that starts at a code point with zero's value.
function digitValue(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
