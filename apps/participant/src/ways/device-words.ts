/** The server names a device in Dutch, `Chrome op Android`; here it stands without a word of any language. */
export const deviceWords = (device: string): string => device.replace(' op ', ' · ');
