export const roles = [
  'module',
  'controller',
  'policy',
  'table',
  'repository',
  'contract',
  'events',
  'errors',
].concat(['spec', 'int.spec', 'e2e.spec']);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SAYS_NOTHING = new Set([
  'service',
  'manager',
  'helper',
  'helpers',
  'util',
  'utils',
  'common',
  'impl',
  'dto',
]);
const SPEC = /\.(int\.spec|e2e\.spec|spec)$/;

/** What is wrong with the name of a source file, if anything. */
export function fileNameFault(name) {
  const stem = name.replace(/(\.d)?\.(ts|tsx|mjs|sql|css)$/, '');
  const [noun, role] = nounAndRole(stem);
  if (!KEBAB.test(noun)) return 'the noun is not kebab-case.';
  if (noun.split('-').some((word) => SAYS_NOTHING.has(word))) return 'the noun names a pattern, not a thing.';
  if (role !== '' && !roles.includes(role))
    return `'.${role}' is not a role; there are .${roles.join(' .')}.`;
  return undefined;
}

// A spec may stand beside a file that has a role: `referral.table.int.spec.ts` is one of `referral.table.ts`.
function nounAndRole(stem) {
  const bare = stem.replace(SPEC, '');
  const dot = bare.indexOf('.');
  return dot < 0 ? [bare, ''] : [bare.slice(0, dot), bare.slice(dot + 1)];
}
