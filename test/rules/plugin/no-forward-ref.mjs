/** Whoever needs forwardRef has a circle: one of the two should react to an event. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { circle: 'forwardRef hides a circle; let one side react to an event of the other.' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'circle' });
    return {
      'ImportSpecifier[imported.name="forwardRef"]': report,
      'MemberExpression[property.name="forwardRef"]': report,
    };
  },
};
