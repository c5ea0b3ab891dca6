import { roleLabels } from '@kring/contracts';
import type { Role } from '@kring/contracts';
import type { RadioCard } from '@kring/ui';
import { roleSentences } from '../../words/access-words.js';

/** The roles that can be given, each with what it opens. */
export const roleCards = (roles: readonly Role[]): RadioCard[] =>
  roles.map((value) => ({ value, title: roleLabels[value], description: roleSentences[value] }));
