import { join } from 'node:path';
import { readCachedProjectGraph } from '@nx/devkit';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from './workspace.js';

const BOUNDARIES = '@nx/enforce-module-boundaries';

// Without a graph the boundary rule skips itself and reports nothing: every probe would see peace.
export const graph = readCachedProjectGraph();

// A planted file does not exist, so the type checker can't know it: rules with types have probes of their own.
const withoutTypes = tseslint.configs.disableTypeChecked as Linter.Config;
const plain = new ESLint({ cwd: root, overrideConfig: withoutTypes });
const typed = new ESLint({ cwd: root });

/** The rules that fire when `code` stands in `file`, each once. */
export async function faults(file: string, code: string): Promise<string[]> {
  return named(await messages(plain, file, code));
}

/** As `faults`, with the rules that need types; the file has to exist, its text is replaced. */
export async function typedFaults(file: string, code: string): Promise<string[]> {
  return named(await messages(typed, file, code));
}

/** The modules among `names` that `file` may import as far as the boundary tables say, circles left aside. */
export async function mayImport(file: string, names: readonly string[]): Promise<string[]> {
  const tables = new ESLint({ cwd: root, overrideConfig: [withoutTypes, await tablesAlone(file)] });
  const code = names.map((name) => `import '${name}';`).join('\n');
  const found = (await messages(tables, file, code)).filter(({ ruleId }) => ruleId === BOUNDARIES);
  const refused = new Set(found.map(({ line }) => line - 1));
  return names.filter((_, line) => !refused.has(line)).sort();
}

// An upward import often closes a circle too, and is then reported as one: that would hide a hole in the tables.
async function tablesAlone(file: string): Promise<Linter.Config> {
  const config = (await plain.calculateConfigForFile(join(root, file))) as Linter.Config;
  const [severity, options] = config.rules?.[BOUNDARIES] as [Linter.RuleSeverity, object];
  const ignoredCircularDependencies = Object.keys(graph.nodes).map((name) => [name, `!${name}`]);
  return { rules: { [BOUNDARIES]: [severity, { ...options, ignoredCircularDependencies }] } };
}

async function messages(eslint: ESLint, file: string, code: string): Promise<Linter.LintMessage[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  if (!result) throw new Error(`${file} is ignored by eslint.config.mjs`);
  return result.messages;
}

function named(found: readonly Linter.LintMessage[]): string[] {
  return [...new Set(found.map(({ ruleId, message }) => ruleId ?? message))].sort();
}
