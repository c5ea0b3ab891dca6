import { probe } from './probe.js';

const file = 'libs/referrals/domain/src/probe.ts';
const rightIn = 'libs/referrals/src/probe.ts';
const rule = 'kring/pure-domain';

describe('a domain package decides by plain values only', () => {
  probe('the clock', {
    rule,
    file,
    breach: `export const lapsed = (deadline: Date) => deadline < new Date();`,
    clean: `export const lapsed = (deadline: Date, now: Date) => deadline < new Date(now);`,
    rightIn,
  });

  probe('the clock as a number', {
    rule,
    file,
    breach: `export const lapsed = (deadline: number) => deadline < Date.now();`,
    clean: `export const lapsed = (deadline: string, now: number) => Date.parse(deadline) < now;`,
    rightIn,
  });

  probe('chance', {
    rule,
    file,
    breach: `export const pick = (list: string[]) => list[Math.floor(Math.random() * list.length)];`,
    clean: `export const pick = (list: string[], chance: number) => list[Math.floor(chance * list.length)];`,
    rightIn,
  });

  probe('a new identifier', {
    rule,
    file,
    breach: `export const open = () => ({ id: crypto.randomUUID() });`,
    clean: `export const open = (id: string) => ({ id });`,
    rightIn,
  });

  probe('the process', {
    rule,
    file,
    breach: `export const zone = () => process.platform;`,
    clean: `export const zone = (process: { platform: string }) => process.platform;`,
    rightIn,
  });

  probe('the network', {
    rule,
    file,
    breach: `export const ask = (url: string) => fetch(url);`,
    clean: `export const ask = (fetch: (url: string) => string, url: string) => fetch(url);`,
    rightIn,
  });

  probe('waiting', {
    rule,
    file,
    breach: `export const later = (task: () => void) => setTimeout(task, 10);`,
    rightIn,
  });
});
