import { ReferralsModule } from '@kring/referrals';
import { Module } from '@nestjs/common';
import { OutcomesController } from './outcomes.controller.js';
import { WriteReport } from './use-cases/write-report.js';

@Module({
  imports: [ReferralsModule],
  controllers: [OutcomesController],
  providers: [WriteReport],
})
export class OutcomesModule {}
