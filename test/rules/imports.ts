import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { read, root, rooms } from './workspace.js';

type Names = readonly string[] | 'all';

const folders = new Map(rooms().map(({ name, folder }) => [name, folder]));
const parsed = new Map<string, readonly ts.Statement[]>();

/** The files of ours that a file imports; the doors of packages and other indexes are looked through, name by name. */
export function importsOf(file: string): Set<string> {
  const imported = statementsOf(file).filter(ts.isImportDeclaration);
  return new Set(imported.flatMap((one) => behind(resolved(file, one.moduleSpecifier), importedBy(one))));
}

function statementsOf(file: string): readonly ts.Statement[] {
  if (!/\.tsx?$/.test(file)) return [];
  const known = parsed.get(file) ?? ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest).statements;
  parsed.set(file, known);
  return known;
}

function importedBy({ importClause }: ts.ImportDeclaration): Names {
  const bindings = importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(sourceName) : 'all';
}

const sourceName = ({ propertyName, name }: ts.ImportOrExportSpecifier): string =>
  (propertyName ?? name).text;

function resolved(from: string, specifier: ts.Expression): string | undefined {
  const name = (specifier as ts.StringLiteral).text.replace(/\?raw$/, '');
  if (folders.has(name)) return `${folders.get(name)}/src/index.ts`;
  if (!name.startsWith('.')) return undefined;
  const path = join(dirname(from), name);
  const places = [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')];
  return places.find((place) => existsSync(join(root, place)));
}

/** What stands behind an index under these names; any other file stands for itself. */
function behind(file: string | undefined, names: Names): string[] {
  if (file === undefined) return [];
  if (basename(file) !== 'index.ts') return [file];
  const made = statementsOf(file).filter((one) => declares(one, names));
  return statementsOf(file).flatMap((one) => {
    if (ts.isExportDeclaration(one)) return handedOn(file, one, names);
    // A read is made in its index, of the text of its statement.
    const local = ts.isImportDeclaration(one) && one.importClause?.name?.text;
    return local && made.some((each) => textOf(file, each).includes(local))
      ? behind(resolved(file, one.moduleSpecifier), 'all')
      : [];
  });
}

function handedOn(index: string, one: ts.ExportDeclaration, names: Names): string[] {
  if (!one.moduleSpecifier) return [];
  const next = resolved(index, one.moduleSpecifier);
  if (one.exportClause && ts.isNamedExports(one.exportClause)) {
    const wanted = one.exportClause.elements.filter(
      ({ name }) => names === 'all' || names.includes(name.text),
    );
    return wanted.length > 0 ? behind(next, wanted.map(sourceName)) : [];
  }
  return behind(next, names).filter((place) => statementsOf(place).some((each) => declares(each, names)));
}

const textOf = (file: string, { pos, end }: ts.Statement): string => read(file).slice(pos, end);

function declares(one: ts.Statement, names: Names): boolean {
  const declared = ts.isVariableStatement(one)
    ? one.declarationList.declarations.map(({ name }) => name)
    : [(one as ts.DeclarationStatement).name];
  return declared.some(
    (name) => name && ts.isIdentifier(name) && (names === 'all' || names.includes(name.text)),
  );
}
