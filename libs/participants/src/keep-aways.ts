import { Injectable } from '@nestjs/common';
import { KeepAwayRepository, type KeptAway } from './data/keep-away.repository.js';

/** Whom participants keep away, for reactions to it. What it closes is closed already, in the same transaction. */
@Injectable()
export class KeepAways {
  constructor(private readonly list: KeepAwayRepository) {}

  /** Who was kept away by whom, by the line of the list that an event is about. */
  line(id: string): Promise<KeptAway | null> {
    return this.list.line(id);
  }
}
