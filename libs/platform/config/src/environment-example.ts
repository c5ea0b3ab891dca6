import * as z from 'zod';
import { settingsSchema } from './settings.js';

const HEAD = `# The settings of the server processes, made from libs/platform/config/src/settings.ts.
# \`npm start\` needs none of them. A process reads them from its environment; nothing reads this file by itself.
# What is commented out may stay so: it then has the value that stands there.`;

const choicesOf = (field: z.core.$ZodType): string | undefined => {
  const inner = field instanceof z.ZodDefault ? field.def.innerType : field;
  return inner instanceof z.ZodEnum ? `One of: ${inner.options.join(', ')}.` : undefined;
};

function entry(name: string, field: z.ZodType): string {
  const words = [field.description, choicesOf(field)].filter((line) => line !== undefined);
  const without = field.safeParse(undefined);
  const line = without.success ? `# ${name}=${String(without.data ?? '')}` : `${name}=`;
  return [...words.map((word) => `# ${word}`), line].join('\n');
}

/** The text of `.env.example`: every setting with what it means; open where it must be filled in. */
export function environmentExample(): string {
  const entries = Object.entries(settingsSchema.shape).map(([name, field]) => entry(name, field));
  return `${[HEAD, ...entries].join('\n\n')}\n`;
}
