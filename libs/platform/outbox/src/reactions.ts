import type { EventName } from '@kring/contracts';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { reactionsOf, type Reaction } from './reaction.js';

/** All reactions in the running application, found by their decorator. */
@Injectable()
export class Reactions {
  private readonly byName = new Map<string, { on: EventName; react: Reaction }>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const reacting = instance as Record<string, Reaction>;
      for (const { on, name, method } of reactionsOf(reacting)) {
        if (this.byName.has(name)) throw new Error(`Two reactions are named ${name}.`);
        this.byName.set(name, { on, react: (subjectId) => reacting[method]!(subjectId) });
      }
    }
  }

  /** The reactions that an event owes, by name. */
  owedBy(event: string): string[] {
    return [...this.byName].filter(([, entry]) => entry.on === event).map(([name]) => name);
  }

  named(name: string): Reaction | undefined {
    return this.byName.get(name)?.react;
  }
}
