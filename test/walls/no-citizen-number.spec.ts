import { ApiModule } from '@kring/api';
import { holdsCitizenServiceNumber } from '@kring/contracts';
import type { Settings } from '@kring/platform-config';
import { features } from '@kring/scopes';
import { MODULE_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type * as z from 'zod';

// No citizen service number (BSN) comes in through any text that a person may write (Wabb, article 10).

type Schema = z.core.$ZodType;
type Controller = new () => object;
interface Text {
  readonly where: string;
  readonly schema: z.ZodString;
}

const controllers = [...features, ApiModule.with({} as Settings)].flatMap(
  (feature) =>
    ('controllers' in feature
      ? feature.controllers
      : Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, feature)) as Controller[],
);

/** What each route takes as its body. */
const bodies = controllers.flatMap((controller) =>
  Object.getOwnPropertyNames(controller.prototype).flatMap((route) => {
    const parts = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, route) as
      Record<string, { schema?: Schema }> | undefined;
    return Object.entries(parts ?? {})
      .filter(([kind, { schema }]) => kind.startsWith('3:') && schema)
      .map(([, { schema }]) => ({ where: `${controller.name}.${route}`, schema: schema! }));
  }),
);

/** Every text in a schema that is not held to a form of its own. */
function textsIn(where: string, schema: Schema): Text[] {
  const { def } = (schema as z.ZodType)._zod as unknown as { def: Record<string, unknown> };
  const inner = [def['innerType'], def['element'], def['in'], def['out'], def['valueType']].filter(Boolean);
  const shape = Object.entries((def['shape'] ?? {}) as Record<string, Schema>);
  const options = (def['options'] ?? []) as Schema[];
  const own =
    def['type'] === 'string' && !isHeldToAForm(def) ? [{ where, schema: schema as z.ZodString }] : [];
  return [
    ...own,
    ...(inner as Schema[]).flatMap((part) => textsIn(where, part)),
    ...options.flatMap((option) => textsIn(where, option)),
    ...shape.flatMap(([name, part]) => textsIn(`${where}.${name}`, part)),
  ];
}

const isHeldToAForm = ({ format, checks }: Record<string, unknown>): boolean =>
  Boolean(format) ||
  ((checks ?? []) as { _zod: { def: { check: string } } }[]).some(
    ({ _zod }) => _zod.def.check === 'string_format',
  );

const texts = bodies.flatMap(({ where, schema }) => textsIn(where, schema));

const writings = [
  '111222333',
  'haar nummer is 111 222 333, geloof ik',
  '1112.22.333',
  '111-22-2333',
  '111–222–333',
  '111/222/333',
  '111_222_333',
  '111\u00a0222\u00a0333',
  '111  222  333',
  '1 1 1 2 2 2 3 3 3',
  'BSN:111222333.',
  '١١١٢٢٢٣٣٣',
  '۱۱۱۲۲۲۳۳۳',
  '１１１２２２３３３',
];

test('there are bodies and free texts to look at', () => {
  expect(bodies.length).toBeGreaterThan(20);
  expect(texts.map(({ where }) => where)).toEqual(
    expect.arrayContaining(['ReferralsController.sendReferral.why', 'OutcomesController.writeReport.note']),
  );
});

test.each(texts)('$where takes no citizen service number, however it is written', ({ schema }) => {
  const taken = writings.filter((writing) => schema.safeParse(writing).success);
  expect(taken).toEqual([]);
});

test.each(['06 12 34 56 78', '+31612345678', 'om 10.30 uur, 3 keer', '111222334', '2026'])(
  'what is none may be written (%s)',
  (text) => expect(holdsCitizenServiceNumber(text)).toBe(false),
);
