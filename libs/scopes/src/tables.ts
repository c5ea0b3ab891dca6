import { EnrolmentRow, OfferRow, ProposalRow, SessionRow } from '@kring/activities';
import { ConsentEventRow, ConsentGrantRow, NoticeRow, ObligationRow, QuestionRow } from '@kring/consents';
import { SectionHistoryRow, SectionRow } from '@kring/dossiers';
import { MemberInvitationRow, MemberRow, OrganisationRow, TeamRow, VouchingRow } from '@kring/organisations';
import { NoteRow, ReportRow } from '@kring/outcomes';
import { AssignmentRow, InvitationRow, ParticipantRow, PinRow, ReturnTokenRow } from '@kring/participants';
import { AttemptLogRow, AttemptRow, ReferralRow, StandingRow } from '@kring/referrals';

/** Every table that TypeORM writes. */
export const tables = [
  OrganisationRow,
  MemberRow,
  MemberInvitationRow,
  TeamRow,
  VouchingRow,
  ParticipantRow,
  InvitationRow,
  AssignmentRow,
  PinRow,
  ReturnTokenRow,
  QuestionRow,
  ConsentEventRow,
  ConsentGrantRow,
  NoticeRow,
  ObligationRow,
  SectionRow,
  SectionHistoryRow,
  ReferralRow,
  AttemptRow,
  AttemptLogRow,
  StandingRow,
  OfferRow,
  SessionRow,
  ProposalRow,
  EnrolmentRow,
  ReportRow,
  NoteRow,
];
