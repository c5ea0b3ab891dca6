const KEPT = /\.(table|repository)(\.js)?$|^\.{1,2}\/schema(\/index\.js)?$/;

/** What a scope keeps in the database goes out by its second door, ./schema; other scopes meet a facade. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { kept: "'{{name}}' stays inside; give the other scopes a facade, a noun in the plural." },
  },
  create(context) {
    const check = (node) => {
      const name = node.source?.value;
      if (KEPT.test(name)) context.report({ node, messageId: 'kept', data: { name } });
    };
    return {
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      // Nothing stands at the main door that it would need one for.
      ...(/\/src\/index\.ts$/.test(context.filename) && { ImportDeclaration: check }),
    };
  },
};
