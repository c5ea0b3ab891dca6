import type { PlannedSession } from '@kring/activities-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'activities', name: 'session' })
export class SessionRow implements PlannedSession {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'offer_id' }) offerId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('integer') capacity!: number;
  @Column('integer') taken!: number;
}
