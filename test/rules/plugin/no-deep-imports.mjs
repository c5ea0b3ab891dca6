import { everyImport } from './imports.mjs';

const DEEP = /^@kring\/[^/]+\/.+/;

/** A package is entered by its door, `@kring/name`, or by another door that boundaries.mjs declares. */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'string' } }],
    messages: { deep: "'{{name}}' reaches past the door of its package; import the package itself." },
  },
  create(context) {
    const doors = context.options[0] ?? [];
    return everyImport((name, node) => {
      if (DEEP.test(name) && !doors.includes(name))
        context.report({ node, messageId: 'deep', data: { name } });
    });
  },
};
