import * as z from 'zod';
import { migrationSettingsSchema } from './migration-settings.js';
import { settingsSchema } from './settings.js';

const HEAD = `# The settings of the server processes, made from libs/platform/config/src/settings.ts.
# \`npm start\` needs none of them. A process reads them from its environment; nothing reads this file by itself.
# What is commented out may stay so: it then has the value that stands there.`;

/** All settings by name; what only the migrate command reads stands last. */
export const everySetting: Readonly<Record<string, z.ZodType>> = {
  ...settingsSchema.shape,
  KRING_OWNER_DATABASE_URL: migrationSettingsSchema.shape.KRING_OWNER_DATABASE_URL,
};

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
  const entries = Object.entries(everySetting).map(([name, field]) => entry(name, field));
  return `${[HEAD, ...entries].join('\n\n')}\n`;
}
