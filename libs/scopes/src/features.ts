import { ActivitiesModule } from '@kring/activities';
import { ConsentsModule } from '@kring/consents';
import { DossiersModule } from '@kring/dossiers';
import { OrganisationsModule } from '@kring/organisations';
import { OutcomesModule } from '@kring/outcomes';
import { ParticipantsModule } from '@kring/participants';
import { ReferralsModule } from '@kring/referrals';
import { ScreensModule } from '@kring/screens';

/** The scopes, from the ground up. */
export const features = [
  OrganisationsModule,
  ParticipantsModule,
  ConsentsModule,
  DossiersModule,
  ReferralsModule,
  ActivitiesModule,
  OutcomesModule,
  ScreensModule,
];
