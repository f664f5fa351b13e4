import type { Draft, Purpose } from '../draft/draft.ts';
import type { Claim, Fact, Finding, Quote } from '../findings/finding.ts';
import { OPEN_KEY, type FingerprintKey } from '../findings/fingerprint.ts';
import type { Limits, Mail, Phase, Recipient } from '../rules/mail.ts';
import { readLocalTime } from '../season/local-time.ts';
import { phaseAt } from '../season/season.ts';
import { readText } from '../text/read.ts';
import type { ReadText } from '../text/sentence.ts';
import { claimsIn } from './claims.ts';
import { factsIn } from './facts.ts';
import { featuresIn } from './features.ts';
import { incomingOffer } from './incoming.ts';
import { bareName, namesOf } from './names.ts';
import { purposeOf } from './purpose.ts';
import { recipientsOf } from './recipients.ts';
import { speaksOfResidency } from './residency.ts';

/** The program wants something of the applicant, or has invited them. */
const REQUEST =
  /\b(?:invit\w+|interview|please|kindly|could you|can you|would you|send us|return|confirm|upload|schedule[ds]?|we need|request\w*)\b/i;

/** A value worked out at its first use. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function wordsOfNames(draft: Draft): ReadonlySet<string> {
  const names = [
    ...(draft.program === undefined ? [] : namesOf(draft.program)),
    ...(draft.program?.contacts ?? []).map((person) => bareName(person.name)),
    draft.profile?.fullName ?? '',
    draft.profile?.specialty ?? '',
  ];
  return new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []));
}

function phaseOf({ season, sentAt }: Draft): Phase {
  const sent = sentAt === undefined ? null : readLocalTime(sentAt);
  return season === undefined || sent === null ? 'unknown' : phaseAt(season, sent.moment);
}

/** True where the interview day has passed; undefined where none is known. */
function interviewedBy({ program, sentAt }: Draft): boolean | undefined {
  const interview = program?.interviewDate;
  if (interview === undefined || sentAt === undefined) return undefined;
  return interview <= sentAt.slice(0, 10);
}

/** The writer's own words about an interview that is fixed or past. */
const INTERVIEW =
  /\b(?:my|our|the) interview (?:on|day|at|with|last|next|this)\b|\binterview(?:ed|ing) (?:me|with you)\b|\b(?:since|after|during) (?:my|our|the) interview\b|\bthank(?:s| you)[^.!?]{0,20} for (?:the|my) (?:interview|invitation)\b|\baccept(?:ed)? the (?:interview|invitation)\b/i;

function isInvited({ program, quoted, history, body }: Draft): boolean {
  if (program?.interviewDate !== undefined || REQUEST.test(quoted ?? '')) return true;
  if ((history ?? []).some(({ purpose }) => purpose === 'thank-you')) return true;
  return program !== undefined && INTERVIEW.test(body);
}

function concernsResidency(
  draft: Draft,
  recipients: readonly Recipient[],
  body: () => ReadText,
): boolean {
  if (draft.program !== undefined) return true;
  if (recipients.some((recipient) => recipient.program !== undefined)) return true;
  return speaksOfResidency(draft.subject ?? '', body());
}

/**
 * Opens a draft for the rules. Nothing is worked out before it is asked for.
 * @param language the language rules' findings in the body, asked for at most once.
 * @param fingerprintKey the key that the history's fingerprints were made with.
 */
export function openMail(
  draft: Draft,
  limits: Limits,
  language: () => readonly Finding[],
  fingerprintKey: FingerprintKey = OPEN_KEY,
): Mail {
  const body = once(() => readText(draft.body));
  const subject = once(() => readText(draft.subject ?? ''));
  const quoted = once(() => readText(draft.quoted ?? ''));
  const recipients = once(() => recipientsOf(draft));
  const residency = once(() => concernsResidency(draft, recipients(), body));
  const found = once(language);
  const facts = once(() => factsIn(body()));
  const invited = isInvited(draft);
  const purpose = once(
    () =>
      draft.purpose ??
      purposeOf({
        subject: draft.subject ?? '',
        prose: body()
          .sentences.filter((sentence) => sentence.kind === 'prose')
          .map((sentence) => sentence.text),
        facts: facts(),
        offered: draft.program?.offer !== undefined || incomingOffer(draft.quoted ?? '') !== null,
        invited,
        interviewed: interviewedBy(draft),
      }),
  );
  const claims = once(() =>
    claimsIn(
      body(),
      found().filter((finding) => finding.rule === 'ranking-promise'),
    ),
  );
  const features = once(() => featuresIn(body(), { names: wordsOfNames(draft) }));
  const phase = once(() => phaseOf(draft));
  return {
    draft,
    limits,
    fingerprintKey,
    program: draft.program,
    invited,
    get body(): ReadText {
      return body();
    },
    get subject(): ReadText {
      return subject();
    },
    get quoted(): ReadText {
      return quoted();
    },
    get recipients(): readonly Recipient[] {
      return recipients();
    },
    get residency(): boolean {
      return residency();
    },
    get purpose(): Purpose {
      return purpose();
    },
    get phase(): Phase {
      return phase();
    },
    get facts(): readonly Fact[] {
      return facts();
    },
    get claims(): readonly Claim[] {
      return claims();
    },
    get features(): readonly Quote[] {
      return features();
    },
    get language(): readonly Finding[] {
      return found();
    },
  };
}
