import type { Settings } from '@kring/platform-config';
import type { Clock } from '@kring/platform-kernel';
import { ChoreRunner, Chores, ReactionRunner, Reactions } from '@kring/platform-outbox';
import { PlatformModule } from '@kring/platform-runtime';
import { features, policies, tables } from '@kring/scopes';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';

@Module({})
export class WorkerModule {
  static with(settings: Settings, clock?: Clock): DynamicModule {
    const databaseUrl = settings.KRING_REACTION_DATABASE_URL;
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with({ settings, databaseUrl, tables, policies, name: 'kring worker', clock }),
        DiscoveryModule,
        ...features,
      ],
      providers: [Reactions, ReactionRunner, Chores, ChoreRunner],
    };
  }
}
