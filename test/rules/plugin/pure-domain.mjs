const WORLDLY = new Set([
  'process',
  'fetch',
  'console',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
]);
const HIDDEN_INPUT = new Set(['Date.now', 'Math.random']);

/** A decision is a plain function of plain values: time and chance come in as arguments. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { impure: '{{what}} is not a plain value; let the use case hand it over.' },
  },
  create(context) {
    const report = (node, what) => context.report({ node, messageId: 'impure', data: { what } });
    return {
      MemberExpression(node) {
        const what = `${node.object.name}.${node.property.name}`;
        if (HIDDEN_INPUT.has(what)) report(node, what);
      },
      'NewExpression[callee.name="Date"][arguments.length=0]': (node) => report(node, 'new Date()'),
      'Program:exit'(node) {
        const { through } = context.sourceCode.getScope(node);
        const worldly = through.filter(({ identifier }) => WORLDLY.has(identifier.name));
        for (const { identifier } of worldly) report(identifier, identifier.name);
      },
    };
  },
};
