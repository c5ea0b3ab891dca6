const OF_SOMEBODY = /^\/(v1|auth)(\/|$)/;

/** Whether an address answers to somebody: the API and the sign-in do; pages, files and health are alike for everyone. */
export const asksWhoItIs = (url: string): boolean => OF_SOMEBODY.test(url);
