import fileRole from './file-role.mjs';
import maxRoutes from './max-routes.mjs';
import noDeepImports from './no-deep-imports.mjs';
import noDefaultExport from './no-default-export.mjs';
import noEmptyNames from './no-empty-names.mjs';
import noForwardRef from './no-forward-ref.mjs';
import noNode from './no-node.mjs';
import noProcessEnv from './no-process-env.mjs';
import noTablesAtTheDoor from './no-tables-at-the-door.mjs';
import noTypeImportOfInjected from './no-type-import-of-injected.mjs';
import pureDomain from './pure-domain.mjs';

/** The rules of this house that no published plugin has, one a file. */
export const kring = {
  meta: { name: 'kring' },
  rules: {
    'file-role': fileRole,
    'max-routes': maxRoutes,
    'no-deep-imports': noDeepImports,
    'no-default-export': noDefaultExport,
    'no-empty-names': noEmptyNames,
    'no-forward-ref': noForwardRef,
    'no-node': noNode,
    'no-process-env': noProcessEnv,
    'no-tables-at-the-door': noTablesAtTheDoor,
    'no-type-import-of-injected': noTypeImportOfInjected,
    'pure-domain': pureDomain,
  },
};
