const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Search', 'Sse']);

/** A controller that serves many routes serves more than one thing. */
export default {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { max: { type: 'integer' } }, additionalProperties: false }],
    messages: { many: '{{count}} routes in one controller; at most {{max}}. Split it by what it serves.' },
  },
  create(context) {
    const max = context.options[0]?.max ?? 10;
    return {
      ClassBody(node) {
        const count = node.body.filter((member) => member.decorators?.some(isRoute)).length;
        if (count > max)
          context.report({ node: node.parent.id ?? node, messageId: 'many', data: { count, max } });
      },
    };
  },
};

function isRoute({ expression }) {
  return expression.type === 'CallExpression' && ROUTES.has(expression.callee.name);
}
