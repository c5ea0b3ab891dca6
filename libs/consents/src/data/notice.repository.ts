import { hashedText } from '@kring/consents-domain';
import type { Notice } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class NoticeRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Keeps the words that she read, once, in the transaction of her answer. */
  async keep(notice: Notice): Promise<void> {
    await this.work.query(
      'insert into consents.notice (hash, version, language, text) values ($1, $2, $3, $4) on conflict do nothing',
      [notice.hash, notice.version, notice.language, hashedText(notice)],
    );
  }
}
