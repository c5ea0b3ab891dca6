import type { Assurance } from '@kring/contracts';
import type { TokenKind } from '@kring/participants-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'participants', name: 'return_token' })
export class ReturnTokenRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('text') kind!: TokenKind;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('text') assurance!: Assurance;
  @Column('text') device!: string;
  @Column('integer') tries!: number;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
  @Column('timestamptz', { name: 'locked_at', nullable: true }) lockedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
