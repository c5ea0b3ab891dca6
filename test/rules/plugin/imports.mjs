/** Visitors that hand over every module name a file imports: static, dynamic, re-exported or as a type. */
export function everyImport(check) {
  const source = (node) =>
    node.source && typeof node.source.value === 'string' && check(node.source.value, node);
  return {
    ImportDeclaration: source,
    ExportNamedDeclaration: source,
    ExportAllDeclaration: source,
    ImportExpression: source,
    TSImportType: source,
  };
}
