import { probe } from './probe.js';

const file = 'libs/referrals/src/probe.ts';
const rule = 'kring/no-type-import-of-injected';

const asks = (imported: string, decorator: string, parameter: string) => `
import { ${decorator}, Inject } from '@nestjs/common';
${imported}
@${decorator}()
export class Probe {
  constructor(${parameter}) {}
}
export const token = Inject;
`;

const injects = (imported: string) => asks(imported, 'Injectable', 'readonly other: Other');

describe('an injected class is imported as a class', () => {
  const clean = injects(`import { Other } from './other.js';`);

  probe('not by `import type`', {
    rule,
    file,
    breach: injects(`import type { Other } from './other.js';`),
    clean,
  });
  probe('not by an inline type', {
    rule,
    file,
    breach: injects(`import { type Other } from './other.js';`),
    clean,
  });
  probe('not by an interface', {
    rule,
    file,
    breach: injects(`interface Other { readonly id: string }`),
    clean,
  });

  probe('in a controller', {
    rule,
    file: 'libs/referrals/src/probe.controller.ts',
    breach: asks(`import type { Other } from './other.js';`, 'Controller', 'private readonly other: Other'),
    clean: asks(`import { Other } from './other.js';`, 'Controller', 'private readonly other: Other'),
  });

  probe('unless a token names what to inject', {
    rule,
    file,
    breach: injects(`import type { Other } from './other.js';`),
    clean: asks(
      `import type { Other } from './other.js';`,
      'Injectable',
      `@Inject('other') readonly other: Other`,
    ),
  });

  probe('unless nobody injects it', {
    rule,
    file,
    breach: injects(`import type { Other } from './other.js';`),
    clean: `import type { Other } from './other.js';\nexport class Probe { constructor(readonly other: Other) {} }`,
  });
});

describe('imports of types', () => {
  probe('say so', {
    rule: '@typescript-eslint/consistent-type-imports',
    file,
    breach: `import { Other } from './other.js';\nexport const others: Other[] = [];`,
    clean: `import type { Other } from './other.js';\nexport const others: Other[] = [];`,
  });
});

describe('a circle', () => {
  probe('is not hidden by forwardRef', {
    rule: 'kring/no-forward-ref',
    file,
    breach: `import { forwardRef } from '@nestjs/common';\nexport const late = forwardRef(() => Date);`,
    clean: `import { Inject } from '@nestjs/common';\nexport const late = Inject(Date);`,
  });
  probe('is not hidden by forwardRef under another name', {
    rule: 'kring/no-forward-ref',
    file,
    breach: `import * as nest from '@nestjs/common';\nexport const late = nest.forwardRef(() => Date);`,
    clean: `import * as nest from '@nestjs/common';\nexport const late = nest.Inject(Date);`,
  });
});
