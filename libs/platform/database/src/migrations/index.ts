import { Roles20261123000001 } from './01-roles.js';
import { AccessProjection20261123000002 } from './02-access-projection.js';
import { AccessChanges20261123000003 } from './03-access-changes.js';
import { AccessLedger20261123000004 } from './04-access-ledger.js';
import { Outbox20261123000005 } from './05-outbox.js';
import { Identity20261123000006 } from './06-identity.js';
import { Organisations20261123000007 } from './07-organisations.js';
import { Participants20261123000008 } from './08-participants.js';
import { Dossiers20261123000009 } from './09-dossiers.js';
import { Consents20261123000010 } from './10-consents.js';
import { Referrals20261123000011 } from './11-referrals.js';
import { ReferralStanding20261123000012 } from './12-referral-standing.js';
import { ReferralWalls20261123000013 } from './13-referral-walls.js';
import { Activities20261123000014 } from './14-activities.js';
import { Outcomes20261123000015 } from './15-outcomes.js';
import { ActivitiesShown20261123000016 } from './16-activities-shown.js';
import { OrganisationWalls20261123000017 } from './17-organisation-walls.js';
import { Return20261123000018 } from './18-return.js';
import { Obligations20261123000019 } from './19-obligations.js';
import { Notices20261123000020 } from './20-notices.js';
import { KeepAway20261123000021 } from './21-keep-away.js';
import { Audit20261123000022 } from './22-audit.js';
import { Seals20261123000023 } from './23-seals.js';
import { Erasure20261123000024 } from './24-erasure.js';
import { Corrections20261124000026 } from './26-corrections.js';
import { Erasing20261124000027 } from './27-erasing.js';
import { Joining20261124000028 } from './28-joining.js';
import { StandingPerAttempt20261124000029 } from './29-standing-per-attempt.js';
import { AfterAcceptance20261128000030 } from './30-after-acceptance.js';
import { AnswerTimes20261128000031 } from './31-answer-times.js';
import { Households20261128000032 } from './32-households.js';
import { OutOfSight20261128000033 } from './33-out-of-sight.js';
import { ErasedByList20261128000034 } from './34-erased-by-list.js';
import { Notes20261128000035 } from './35-notes.js';
import { Inbox20261128000037 } from './37-inbox.js';
import { AnswerLinks20261128000039 } from './39-answer-links.js';
import { AskedOnce20261128000040 } from './40-asked-once.js';
import { Forwarding20261128000041 } from './41-forwarding.js';
import { Absence20261128000042 } from './42-absence.js';
import { ContactTakenBack20261128000043 } from './43-contact-taken-back.js';
import { Clarifications20261128000044 } from './44-clarifications.js';
import { ContactRequests20261128000045 } from './45-contact-requests.js';
import { SelfStarts20261128000046 } from './46-self-starts.js';
import { AskedOfHer20261128000047 } from './47-asked-of-her.js';
import { StandingNow20261128000048 } from './48-standing-now.js';

/** Every migration in order; bundled, so listed by hand. */
export const migrations = [
  Roles20261123000001,
  AccessProjection20261123000002,
  AccessChanges20261123000003,
  AccessLedger20261123000004,
  Outbox20261123000005,
  Identity20261123000006,
  Organisations20261123000007,
  Participants20261123000008,
  Dossiers20261123000009,
  Consents20261123000010,
  Referrals20261123000011,
  ReferralStanding20261123000012,
  ReferralWalls20261123000013,
  Activities20261123000014,
  Outcomes20261123000015,
  ActivitiesShown20261123000016,
  OrganisationWalls20261123000017,
  Return20261123000018,
  Obligations20261123000019,
  Notices20261123000020,
  KeepAway20261123000021,
  Audit20261123000022,
  Seals20261123000023,
  Erasure20261123000024,
  Corrections20261124000026,
  Erasing20261124000027,
  Joining20261124000028,
  StandingPerAttempt20261124000029,
  AfterAcceptance20261128000030,
  AnswerTimes20261128000031,
  Households20261128000032,
  OutOfSight20261128000033,
  ErasedByList20261128000034,
  Notes20261128000035,
  Inbox20261128000037,
  AnswerLinks20261128000039,
  AskedOnce20261128000040,
  Forwarding20261128000041,
  Absence20261128000042,
  ContactTakenBack20261128000043,
  Clarifications20261128000044,
  ContactRequests20261128000045,
  SelfStarts20261128000046,
  AskedOfHer20261128000047,
  StandingNow20261128000048,
];
