import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { CHORE, type Chore, type ChoreMetadata } from './chore.js';

/** All chores in the running application, found by their decorator. */
@Injectable()
export class Chores {
  private readonly byName = new Map<string, { metadata: ChoreMetadata; chore: Chore }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const provider of this.discovery.getProviders()) {
      if (!provider.metatype || !provider.instance) continue;
      const metadata = this.reflector.get<ChoreMetadata | undefined>(CHORE, provider.metatype);
      if (!metadata) continue;
      if (this.byName.has(metadata.name)) throw new Error(`Two chores are named ${metadata.name}.`);
      this.byName.set(metadata.name, { metadata, chore: provider.instance as Chore });
    }
  }

  list(): ChoreMetadata[] {
    return [...this.byName.values()].map(({ metadata }) => metadata);
  }

  named(name: string): Chore | undefined {
    return this.byName.get(name)?.chore;
  }
}
