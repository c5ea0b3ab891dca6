const SAYS_NOTHING =
  /(Service|Manager|Helper|Helpers|Util|Utils|Common|Impl|Dto|DTO)$|^Base(?=[A-Z])|^I(?=[A-Z][a-z])/;

/** A name says what a thing is in the words of the field, not which pattern it follows. */
export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { empty: "'{{name}}' names a pattern; name what it is or does, in words of the field." },
  },
  create(context) {
    const check = (node) => {
      const name = node.id?.name;
      if (name && SAYS_NOTHING.test(name))
        context.report({ node: node.id, messageId: 'empty', data: { name } });
    };
    return {
      ClassDeclaration: check,
      ClassExpression: check,
      FunctionDeclaration: check,
      TSInterfaceDeclaration: check,
      TSTypeAliasDeclaration: check,
      TSEnumDeclaration: check,
      VariableDeclarator: check,
    };
  },
};
