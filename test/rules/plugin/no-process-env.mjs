/** Settings are parsed once, at boot, by platform/config; everybody else receives values. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { env: 'Only platform/config reads the environment; take a parsed setting.' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'env' });
    return {
      'MemberExpression[object.name="process"][property.name="env"]': report,
      'MemberExpression[object.name="process"][property.value="env"]': report,
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]': report,
      'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]': report,
    };
  },
};
