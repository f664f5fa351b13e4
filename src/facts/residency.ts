/**
 * Whether a mail has to do with a residency application at all. A mail that has not is none of our
 * business, however much it speaks of first choices, offers and visas. Words of that world and a
 * learned model decide together.
 */
import { hashOf } from '../model/hash.ts';
import { messageScores, type Message } from '../model/messages.ts';
import { TRAINED_MESSAGES } from '../model/trained-messages.ts';
import { readText } from '../text/read.ts';

/** Names of that world alone, as they are written in it: "Eras" is a tour and a sloe is a plum. */
const NAMES =
  /\b(?:ERAS|AAMC|ECFMG|NRMP|USMLE|COMLEX|MSPE|SLOEs?|CaRMS|FREIDA|Thalamus|IMGs?|GME|ACGME|PGY[ -]?\d)\b|\brank order lists?\b|\b(?:your|the) (?:EM|emergency medicine) (?:residency|program)/;

/** Words that hardly any other kind of mail has. */
const CERTAIN =
  /\b(?:AAMC|ECFMG|NRMP|USMLE|COMLEX|MSPE|CaRMS|FREIDA|Interview ?Broker|IMGs?|GME|ACGME)\b|\bPGY[ -]?\d|\bstep[ -]?[123]\b(?!\s*(?:of|:|is|in the|minutes))|\brank order lists?\b|\b(?:pre[- ]?match|out-of-match|all-in) (?:contract|position|offer|program|seat|spot)|\bthe NRMP|\bemergency medicine\b|\b(?:EM|IM|FM|internal medicine|family medicine|pediatrics?|psychiatry|surgery|neurology) (?:residenc(?:y|ies)|applicants?|program|interview|rotation|residents?)\b|\bsub-?internship\b|\bsecond[ -]look\b|\bresidents? social\b/i;

/** Words that are rarely about anything else. */
const LIKELY =
  /\brank(?:ed)?[ -]lists?\b|\brank(?:ed|ing|s)?\b[^.!?\n]{0,24}\b(?:(?:your|the|this) (?:program(?:me)?|residency)|programs|to match)\b|\bmatch(?:ed|ing)? (?:with|into|at|in) (?:your|the|an?|this) (?:program|residency|department)|\bthe Match\b|\bMatch (?:agreement|day|week|process)\b|\bresidency (?:program(?:me)?s?|applications?|interviews?|director|coordinator|position|training|team|fair|applicants?|class|slots?|spots?)\b|\b(?:your|this|the|medical|hospital) residenc(?:y|ies)\b|\bapply(?:ing)? (?:for|to) residency\b|\bcategorical\b|\bapplicants?\b[^.!?\n]{0,60}\binterviewers?\b|\binternational (?:medical )?graduates?\b/gi;

/** The people and things of a teaching hospital. */
const TEACHING =
  /\b(?:residents?|interns?|attendings?|ED|ER|ICU|EMS|trauma|resuscitations?|toxicology|ultrasound|poison center|night float|off-service|sub-?I|externship|observership|clerkship|curricul(?:um|a)|medical (?:officer|graduate|board)|training permit|street medicine|global health|simulation|emergency (?:department|physician|care|room)|sickle cell|triage|airway|near misses|board pass|pediatric (?:bay|ED)|case report|appendicitis|call schedule|graded responsibility|moonlight\w*)\b/g;

/** Words of medicine that many other mails have too; two of them count. */
const HOSPITAL =
  /\b(?:hospital|department|wards?|clinic|patients?|physicians?|medical school|faculty|fellows?|shifts|on duty|residency|snakebites?|envenomation|sepsis|burns|tetanus|rabies|malaria|dengue|stroke|chest pain|intubation|ECG|occupational health|titers?|pediatric|recommendation letter|letter of recommendation|first author|articles?|preprint|rounds)\b/gi;

/** What an applicant does or is asked. */
const APPLYING =
  /\b(?:interview(?:s|ed|ing|ee|er|ers|ees)?|interview day|applicants?|applications?|applied|apply(?:ing)?|invitations?|candidates?|(?:this|the) season|visa|H-?1B|J-?1|sponsor(?:s|ship)?|open house|virtual social|program(?:me)?s?|to train|training (?:with|at|in)|committee|signals?|letter of (?:intent|interest|recommendation)|my file|offered me|your offer|contract|immunization|accreditation|track|board[ -]eligib\w+)\b/gi;

/** Other lives in which people apply, match, rank and reside. */
const ELSEWHERE =
  /\b(?:nurse|nursing home|care home|pharmac(?:y|ist)|technician|cleaner|cleaning|carpenter|apprenticeship|cook|chef|waiter|teacher|kindergarten|designer|analyst|engineer(?:ing)?|software|developer|sales|quote|invoice|payroll|tenants?|landlord|rent|lease|(?:the|your|our|my) house|realtor|mortgage|insurance|sculpt(?:or|ors|ures?)|artists?|studio|gallery|novel|orchestra|composer|choir|concert|band|vinyl|nightclub|film|casting|series|episode|coach|team won|club|league|draft|quarterback|goalie|chess|marathon|tournament|swim|undergraduate|college file|SAT|MCAT|admissions|dean'?s list|master'?s program|PhD position|doctoral|professor|seminar|tuition|parking permit|residence permit|tax|consul(?:ar|ate)|au pair|veterinary|equine|dental|physiotherapy|police|firefighter|navy|flight attendant|accelerator|founders|startup|grant|funding|foundation|conference office|exhibitors|keynote|librarian|warehouse|bakery|factory|plant|union|ballot|garden|wedding|scout|bank|law firm|kids|parents|neighbou?rs?|cat|dog|volunteer coordinator)\b/gi;

function distinct(text: string, pattern: RegExp, most: number): number {
  const found = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    found.add(match[0].toLowerCase().replace(/s$/, ''));
    if (found.size >= most) break;
  }
  return found.size;
}

/** A name and doctor's degree under the mail. */
const DEGREE = /\b(?:M\.?D|D\.?O|MBBS|MBBCh|MBCh?B)\b/;

/** What is heard in a mail, for the decision and for training. */
export interface HeardOfResidency {
  readonly message: Message;
  /** A name of that world is there. */
  readonly named: boolean;
  /** Words of a teaching hospital and of applying, or a word of that world. */
  readonly worded: boolean;
}

/** Linear in the length of subject and body. */
export function heardOfResidency(subject: string, body: string): HeardOfResidency {
  const text = `${subject}\n${body}`;
  const named = NAMES.test(text);
  const certain = named || CERTAIN.test(text);
  const likely = distinct(text, LIKELY, 3);
  const teaching = distinct(text, TEACHING, 4);
  const hospital = distinct(text, HOSPITAL, 2);
  const applying = distinct(text, APPLYING, 4);
  const elsewhere = distinct(text, ELSEWHERE, 4);
  const greetings: string[] = [];
  const prose: string[] = [];
  let degree = 0;
  for (const sentence of readText(body).sentences) {
    if (sentence.kind === 'greeting') greetings.push(sentence.text);
    else if (sentence.kind === 'prose') prose.push(sentence.text);
    else if (DEGREE.test(sentence.text)) degree = 1;
  }
  const counts = {
    named: named ? 1 : 0,
    certain: certain ? 1 : 0,
    likely,
    teaching,
    hospital,
    applying,
    elsewhere,
    degree,
  };
  const signs = Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, at) => hashOf(`residency: ${name} ${String(at + 1)}`)),
  );
  const score = 3 * likely + 2 * teaching + hospital + Math.min(applying, 2) - 2 * elsewhere;
  return {
    message: { subject, greetings, prose, signs },
    named,
    worded: certain || (likely + teaching + hospital > 0 && score >= 3),
  };
}

/** Whether subject and body speak of a residency application. */
export function speaksOfResidency(subject: string, body: string): boolean {
  const { message, named, worded } = heardOfResidency(subject, body);
  const [score = -Infinity] = messageScores(message);
  const { alone, agreeing, certain } = TRAINED_MESSAGES.residency;
  return score >= (named ? certain : worded ? agreeing : alone);
}
