import { isBuiltin } from 'node:module';
import { everyImport } from './imports.mjs';

/** Code that also runs in a browser, or that is pure, imports nothing of Node. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { node: "'{{name}}' belongs to Node; this code has to run without it." },
  },
  create(context) {
    return everyImport((name, node) => {
      if (isBuiltin(name)) context.report({ node, messageId: 'node', data: { name } });
    });
  },
};
