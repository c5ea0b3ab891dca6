/** Nest finds what to inject by the class at run time; a type is gone by then, and undefined is injected instead. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      gone: "'{{name}}' is only a type here, so Nest can't inject it. Import the class, or name it with @Inject().",
    },
  },
  create(context) {
    return {
      'MethodDefinition[kind="constructor"]'(node) {
        const decorated = node.parent.parent.decorators ?? [];
        if (decorated.length === 0) return;
        for (const parameter of node.value.params) checkParameter(context, parameter);
      },
    };
  },
};

function checkParameter(context, node) {
  if (node.decorators?.length) return;
  const parameter = node.type === 'TSParameterProperty' ? node.parameter : node;
  if (parameter.decorators?.length) return;
  const type = parameter.typeAnnotation?.typeAnnotation;
  if (type?.type !== 'TSTypeReference') return;
  const root = leftmost(type.typeName);
  if (isOnlyType(context.sourceCode, node, root.name)) {
    context.report({ node: type, messageId: 'gone', data: { name: root.name } });
  }
}

function leftmost(name) {
  return name.type === 'TSQualifiedName' ? leftmost(name.left) : name;
}

function isOnlyType(sourceCode, node, name) {
  const variable = find(sourceCode.getScope(node), name);
  return (variable?.defs ?? []).some(
    ({ node: made, parent }) =>
      made.importKind === 'type' ||
      parent?.importKind === 'type' ||
      made.type === 'TSInterfaceDeclaration' ||
      made.type === 'TSTypeAliasDeclaration',
  );
}

function find(scope, name) {
  return scope ? (scope.set.get(name) ?? find(scope.upper, name)) : undefined;
}
