import type { NoticeLanguage, Question, QuestionList } from '@kring/contracts';
import { Reads } from '@kring/platform-database';
import { calendarDayOf, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { hashedNotice } from '../notices.js';
import { listQuestions, type WaitingQuestion } from './index.js';

/** The questions that wait for her, in the language that she reads; an unchecked translation comes with its Dutch. */
@Injectable()
export class WaitingQuestions {
  constructor(private readonly reads: Reads) {}

  async list(actor: ParticipantActor, language: NoticeLanguage): Promise<QuestionList> {
    const waiting = await this.reads.get<{ items: WaitingQuestion[] }>(actor, listQuestions);
    return { items: waiting.items.map((question) => inWords(question, language)) };
  }
}

function inWords({ topic, until, ...question }: WaitingQuestion, language: NoticeLanguage): Question {
  const { recipient, purpose, required } = question;
  const about = {
    recipient: recipient.name,
    place: recipient.place,
    purpose,
    topic,
    required,
    until: new Date(until),
  };
  const notice = hashedNotice(about, language);
  const dutch = notice.reviewed ? null : hashedNotice(about, 'nl');
  return { ...question, untilDate: calendarDayOf(about.until), notice, dutch };
}
