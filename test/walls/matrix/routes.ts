import { ApiModule, describeApi } from '@kring/api';
import type { Settings } from '@kring/platform-config';
import { IS_PUBLIC, PERMISSION, type Permission } from '@kring/platform-access';
import { features } from '@kring/scopes';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { rows, type Row } from './rows.js';

type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface MatrixRoute extends Row {
  readonly verb: Verb;
  /** As the OpenAPI document writes it, below `/v1`. */
  readonly path: string;
  readonly permission: Permission | undefined;
}

interface Declared {
  readonly permission: Permission | undefined;
  readonly isPublic: boolean;
}

type Controller = { prototype: Record<string, object> };

/** What each handler declares, by verb and address. */
function declared(): Map<string, Declared> {
  const controllers = [
    ...features.flatMap(
      (feature) => (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, feature) ?? []) as Controller[],
    ),
    ...(ApiModule.with({} as Settings).controllers as unknown as Controller[]),
  ];
  return new Map(
    controllers.flatMap((controller) =>
      Object.values(Object.getOwnPropertyDescriptors(controller.prototype))
        .map(({ value }) => value as object)
        .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler))
        .map((handler) => {
          const at = [
            Reflect.getMetadata(PATH_METADATA, controller),
            Reflect.getMetadata(PATH_METADATA, handler),
          ];
          const path = at
            .filter((part) => part !== '/')
            .join('/')
            .replaceAll(/:(\w+)/g, '{$1}');
          const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
          return [
            `${verb} /${path.replace(/^v1\//, '')}`,
            {
              permission: Reflect.getMetadata(PERMISSION, handler) as Permission | undefined,
              isPublic: Reflect.getMetadata(IS_PUBLIC, handler) === true,
            },
          ];
        }),
    ),
  );
}

const rowOf = (name: string, isPublic: boolean): Row | undefined => {
  if (isPublic) return { about: 'public' };
  if (/^\w+ \/my\//.test(name)) return { about: 'own' };
  return rows[name];
};

/** Every route of the OpenAPI document, with what it is about; and those that the matrix does not know. */
export async function matrixRoutes(): Promise<{ routes: MatrixRoute[]; unknown: string[] }> {
  const { paths } = await describeApi();
  const handlers = declared();
  const names = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((verb) => /^(get|post|put|delete)$/.test(verb))
      .map((verb) => [verb.toUpperCase() as Verb, path] as const),
  );
  const routes: MatrixRoute[] = [];
  const unknown: string[] = [];
  for (const [verb, path] of names) {
    const name = `${verb} ${path}`;
    const handler = handlers.get(name);
    const row = handler && rowOf(name, handler.isPublic);
    if (row) routes.push({ verb, path, permission: handler.permission, ...row });
    else unknown.push(name);
  }
  return { routes, unknown };
}
