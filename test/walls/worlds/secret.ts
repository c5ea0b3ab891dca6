import type { ApiStage } from '../../setup/api-stage.js';
import type { AudienceName } from './audiences.js';
import type { Cast } from './cast.js';
import type { Chance } from './chance.js';

/** Something that happens, and who may notice it; for everyone else the world stays the same. */
export interface Secret {
  readonly name: string;
  readonly known: readonly AudienceName[];
  happen(stage: ApiStage, cast: Cast, chance: Chance): Promise<unknown>;
}
