/**
 * The mails that the guide advises, in our own words. Where a mail is about the program, a gap asks for
 * a feature of it, since a mail that could go to any program helps at none (guide 4.1).
 */
import { lateSeason } from './mails/late-season.ts';
import { logistics } from './mails/logistics.ts';
import { logisticsInvitation } from './mails/logistics-invitation.ts';
import { offerAccept } from './mails/offer-accept.ts';
import { offerClarify } from './mails/offer-clarify.ts';
import { offerDecline } from './mails/offer-decline.ts';
import { offerTime } from './mails/offer-time.ts';
import { preInterview } from './mails/pre-interview.ts';
import { questionCurriculum } from './mails/question-curriculum.ts';
import { questionVisa } from './mails/question-visa.ts';
import { rankAnswer } from './mails/rank-answer.ts';
import { thankYouDirector } from './mails/thank-you-director.ts';
import { thankYouInterviewer } from './mails/thank-you-interviewer.ts';
import { updatePublication } from './mails/update-publication.ts';
import { updateRotation } from './mails/update-rotation.ts';
import { updateStep3 } from './mails/update-step-3.ts';
import { updateVisa } from './mails/update-visa.ts';
import type { Template } from './template.ts';

/** Every template, in the order of the season: of two that fit alike, the first is offered first. */
export const TEMPLATES: readonly Template[] = [
  preInterview,
  thankYouInterviewer,
  thankYouDirector,
  lateSeason,
  updateStep3,
  updatePublication,
  updateRotation,
  updateVisa,
  questionCurriculum,
  questionVisa,
  logisticsInvitation,
  logistics,
  offerClarify,
  offerTime,
  offerDecline,
  offerAccept,
  rankAnswer,
];

/** The template with an id; undefined for an unknown one. */
export function templateOf(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
