import afterRankDeadline from './after-rank-deadline.ts';
import asksRanking from './asks-ranking.ts';
import attachment from './attachment.ts';
import checkingIn from './checking-in.ts';
import contactLimit from './contact-limit.ts';
import demandsAnswer from './demands-answer.ts';
import duplicateFirstChoice from './duplicate-first-choice.ts';
import emotionalPressure from './emotional-pressure.ts';
import genericMessage from './generic-message.ts';
import imgApology from './img-apology.ts';
import incomingOffer from './incoming-offer.ts';
import incomingRankQuestion from './incoming-rank-question.ts';
import interestSpread from './interest-spread.ts';
import lateNight from './late-night.ts';
import massMailing from './mass-mailing.ts';
import missingSignature from './missing-signature.ts';
import missingSubject from './missing-subject.ts';
import misspeltName from './misspelt-name.ts';
import noNewInformation from './no-new-information.ts';
import offerAcceptance from './offer-acceptance.ts';
import offerCourting from './offer-courting.ts';
import offerUnverified from './offer-unverified.ts';
import overselling from './overselling.ts';
import placeholderLeft from './placeholder-left.ts';
import rankingCondition from './ranking-condition.ts';
import rankingPromise from './ranking-promise.ts';
import recipientRole from './recipient-role.ts';
import thankYouWindow from './thank-you-window.ts';
import tooLong from './too-long.ts';
import tooManyTargets from './too-many-targets.ts';
import unprofessionalAddress from './unprofessional-address.ts';
import wrongProgram from './wrong-program.ts';
import type { Rule } from './rule.ts';

/** Every rule, sorted by id. A test compares the list with the folder. */
export const RULES: readonly Rule[] = [
  afterRankDeadline,
  asksRanking,
  attachment,
  checkingIn,
  contactLimit,
  demandsAnswer,
  duplicateFirstChoice,
  emotionalPressure,
  genericMessage,
  imgApology,
  incomingOffer,
  incomingRankQuestion,
  interestSpread,
  lateNight,
  massMailing,
  missingSignature,
  missingSubject,
  misspeltName,
  noNewInformation,
  offerAcceptance,
  offerCourting,
  offerUnverified,
  overselling,
  placeholderLeft,
  rankingCondition,
  rankingPromise,
  recipientRole,
  thankYouWindow,
  tooLong,
  tooManyTargets,
  unprofessionalAddress,
  wrongProgram,
];
