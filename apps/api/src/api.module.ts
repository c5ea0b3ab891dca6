import type { Settings } from '@kring/platform-config';
import { PermissionGuard } from '@kring/platform-http';
import type { Clock } from '@kring/platform-kernel';
import { PlatformModule } from '@kring/platform-runtime';
import { features, policies, tables } from '@kring/scopes';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { HealthController } from './health.controller.js';

@Module({})
export class ApiModule {
  static with(settings: Settings, clock?: Clock): DynamicModule {
    const databaseUrl = settings.KRING_DATABASE_URL;
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with({ settings, databaseUrl, tables, policies, name: 'kring api', clock }),
        ...features,
      ],
      controllers: [HealthController],
      providers: [{ provide: APP_GUARD, useClass: PermissionGuard }],
    };
  }
}
