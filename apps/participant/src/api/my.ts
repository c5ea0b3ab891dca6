import { get } from '@kring/client';
import type {
  ConsentList,
  Joining,
  KeepAway,
  LookList,
  MunicipalityList,
  MyCircle,
  MyCorrectionList,
  MyErasure,
  MyObjectionList,
  MyReferralList,
  MySectionList,
  NoteList,
  NoticeLanguage,
  ProposalList,
  QuestionList,
  ReportList,
  ResultList,
  Safety,
} from '@kring/contracts';
import { queryOptions } from '@tanstack/react-query';

const mine = <T>(what: string, path = `/v1/my/${what}`, ...more: string[]) =>
  queryOptions({
    queryKey: ['me', what, ...more],
    queryFn: ({ signal }): Promise<T> => get<T>(path, signal),
  });

export const myCircle = mine<MyCircle>('circle');
export const myConsents = mine<ConsentList>('consents');
export const myLooks = mine<LookList>('looks');
export const myReferrals = mine<MyReferralList>('referrals');
export const myProposals = mine<ProposalList>('proposals');
export const myReports = mine<ReportList>('reports');
export const myNotes = mine<NoteList>('notes');
export const myResults = mine<ResultList>('results');
export const mySections = mine<MySectionList>('sections');
export const myCorrections = mine<MyCorrectionList>('corrections');
export const myObjections = mine<MyObjectionList>('objections');
export const myErasure = mine<MyErasure>('erasure');
export const mySafety = mine<Safety>('safety');
export const myKeepAway = mine<KeepAway>('keep-away');
export const myMunicipalities = mine<MunicipalityList>('municipalities');
export const myJoining = mine<Joining>('joining');
export const myQuestions = (language: NoticeLanguage) =>
  mine<QuestionList>('questions', `/v1/my/questions?language=${language}`, language);
