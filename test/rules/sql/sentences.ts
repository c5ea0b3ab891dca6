import ts from 'typescript';

/** The strings and templates of a TypeScript file, where SQL may stand; what is put into a template is left out. */
export function sentencesOf(code: string): string {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
  return found.join('\n');
}
