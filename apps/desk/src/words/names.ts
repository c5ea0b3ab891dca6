/** "Bij Stichting De Brug" asks for the short name where there is no room: "De Brug". */
export const shortName = (organisation: string): string => organisation.replace(/^Stichting\s+/, '');
