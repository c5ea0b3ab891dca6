/** Whom she can point at as the one who gets her data; `them` is the right one. */
export const pictures = ['them', 'everyone', 'nobody'] as const;
export type Picture = (typeof pictures)[number];

/** The pictures in an order that differs by question and stays the same within one. */
export function picturesFor(questionId: string): Picture[] {
  const turn =
    [...questionId].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % pictures.length;
  return [...pictures.slice(turn), ...pictures.slice(0, turn)];
}
