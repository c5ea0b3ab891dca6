import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { API_VERSION } from './headers.js';
import { toDesignRules } from './openapi-rules.js';

/** The OpenAPI document, from the same contracts that the routes check (API Design Rules 2.2). */
export function openApiDocument(app: INestApplication, publicUrl: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.0.3')
    .setTitle('Kring')
    .setDescription('Consented referrals and activity offers around one participant.')
    .setVersion(API_VERSION)
    .setContact('Kring', 'https://github.com/kring', 'kring@example.nl')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addServer(`${publicUrl}/v1`)
    .addCookieAuth('kring')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (_controller, method) => method,
  });
  return toDesignRules(document);
}
