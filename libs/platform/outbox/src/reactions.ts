import type { EventName } from '@kring/contracts';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { REACTION, type Reaction, type ReactionMetadata } from './reaction.js';

/** All reactions in the running application, found by their decorator. */
@Injectable()
export class Reactions {
  private readonly byName = new Map<string, { on: EventName; reaction: Reaction }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const provider of this.discovery.getProviders()) {
      if (!provider.metatype || !provider.instance) continue;
      const metadata = this.reflector.get<ReactionMetadata | undefined>(REACTION, provider.metatype);
      if (!metadata) continue;
      if (this.byName.has(metadata.name)) throw new Error(`Two reactions are named ${metadata.name}.`);
      this.byName.set(metadata.name, { on: metadata.on, reaction: provider.instance as Reaction });
    }
  }

  /** The reactions that an event owes, by name. */
  owedBy(event: string): string[] {
    return [...this.byName].filter(([, entry]) => entry.on === event).map(([name]) => name);
  }

  named(name: string): Reaction | undefined {
    return this.byName.get(name)?.reaction;
  }
}
