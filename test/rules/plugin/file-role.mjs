import { basename } from 'node:path';
import { fileNameFault } from './file-names.mjs';

/** A file is named kebab-case, then its role from the closed list, or none. */
export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { role: "'{{name}}': {{fault}}" },
  },
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename);
        const fault = fileNameFault(name);
        if (fault) context.report({ node, messageId: 'role', data: { name, fault } });
      },
    };
  },
};
