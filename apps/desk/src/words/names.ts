/** Her name where she shares it, else how she is called without one. */
export const nameOr = (givenName: string | null | undefined, otherwise = 'haar'): string =>
  givenName ?? otherwise;

/** "Bij Stichting De Brug" asks for the short name where there is no room: "De Brug". */
export const shortName = (organisation: string): string => organisation.replace(/^Stichting\s+/, '');
