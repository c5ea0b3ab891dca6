import { probe } from './probe.js';

const component = (content: string) =>
  `import { useEffect, useState } from 'react';\nexport function Probe({ open }: { open: boolean }) {\n${content}\n}\nexport const both = [useEffect, useState];`;

describe.each([
  'apps/desk/src/probe.tsx',
  'apps/participant/src/probe.tsx',
  'libs/ui/src/probe.tsx',
  'libs/client/src/probe.ts',
])('hooks in %s', (file) => {
  probe('are not called under a condition', {
    rule: 'react-hooks/rules-of-hooks',
    file,
    breach: component(`if (open) useState(0);\nreturn null;`),
    clean: component(`useState(0);\nreturn open ? 1 : null;`),
  });
  probe('name all that they depend on', {
    rule: 'react-hooks/exhaustive-deps',
    file,
    breach: component(`useEffect(() => { document.title = String(open); }, []);\nreturn null;`),
    clean: component(`useEffect(() => { document.title = String(open); }, [open]);\nreturn null;`),
  });
});
