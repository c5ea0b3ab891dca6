import { faults } from './lint.js';
import { probe } from './probe.js';

const lines = (count: number) =>
  Array.from({ length: count }, (_, line) => `export const v${line} = 1;\n`).join('');
const body = (count: number) => `export function long() {\n${'  void 0;\n'.repeat(count - 2)}}\n`;

const file = 'libs/referrals/src/probe.ts';
const page = 'apps/desk/src/probe.tsx';
const spec = 'libs/referrals/src/probe.spec.ts';

describe('size', () => {
  probe('a file of more than 200 lines', { rule: 'max-lines', file, breach: lines(201), clean: lines(200) });
  probe('a spec of more than 350 lines', {
    rule: 'max-lines',
    file: spec,
    breach: lines(351),
    clean: lines(350),
  });
  probe('a script of more than 200 lines', {
    rule: 'max-lines',
    file: 'test/probe.mjs',
    breach: lines(201),
    clean: lines(200),
  });
  probe('a function of more than 60 lines', {
    rule: 'max-lines-per-function',
    file,
    breach: body(61),
    clean: body(60),
    rightIn: spec,
  });
  probe('a component of more than 80 lines', {
    rule: 'max-lines-per-function',
    file: page,
    breach: body(81),
    clean: body(80),
  });

  it('counts comments and empty lines too', async () => {
    expect(await faults(file, `${'\n// text\n'.repeat(100)}export const last = 1;\n`)).toEqual(['max-lines']);
  });
});

describe('what one thing may need', () => {
  const needs = (count: number) =>
    Array.from({ length: count }, (_, place) => `readonly p${place}: string`).join(', ');
  const routes = (count: number) =>
    Array.from({ length: count }, (_, place) => `@Get('${place}') r${place}() {}`).join('\n');
  const controller = (content: string) =>
    `import { Controller, Get } from '@nestjs/common';\n@Controller()\nexport class Probe {\n${content}\n@Other() more() {}\n}\ndeclare const Other: () => MethodDecorator;`;

  probe('more than 6 injected dependencies', {
    rule: 'max-params',
    file,
    breach: `export class Probe { constructor(${needs(7)}) {} }`,
    clean: `export class Probe { constructor(${needs(6)}) {} }`,
  });
  probe('more than 10 routes in a controller', {
    rule: 'kring/max-routes',
    file: 'libs/referrals/src/probe.controller.ts',
    breach: controller(routes(11)),
    clean: controller(routes(10)),
  });
});
