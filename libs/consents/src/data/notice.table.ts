import type { NoticeLanguage } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The exact words that somebody read, kept once; they stay when the words of today change. */
@Entity({ schema: 'consents', name: 'notice' })
export class NoticeRow {
  @PrimaryColumn('text') hash!: string;
  @Column('text') version!: string;
  @Column('text') language!: NoticeLanguage;
  @Column('text') text!: string;
}
