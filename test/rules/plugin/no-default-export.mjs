/** A thing has one name everywhere; only settings of tools, which ask for it, export a default. */
export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { nameless: 'Export it under its name.' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'nameless' });
    return {
      ExportDefaultDeclaration: report,
      'ExportSpecifier[exported.name="default"]': report,
    };
  },
};
