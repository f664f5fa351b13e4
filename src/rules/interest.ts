import type { Mail } from './mail.ts';

const INTEREST =
  /\b(?:strong(?:ly)?|very|still|remain\w*|continu\w+|sincere(?:ly)?|genuine(?:ly)?|keen(?:ly)?|deep(?:ly)?|reaffirm\w*|reiterate|great)\b[^.!?]{0,30}\binterest(?:ed)?\b|\binterest(?:ed)? (?:in|me) (?:your|training|the|this|[A-Z])|\b(?:love|like|hope|happy|glad|honou?red|thrilled) to (?:train|join|match|be part)/;

/** Whether the mail tells the program that it is wanted, whatever else it does. */
export function voicesInterest(mail: Mail): boolean {
  if (mail.purpose === 'interest' || mail.purpose === 'pre-interview') return true;
  if (mail.claims.length > 0) return true;
  if (mail.purpose !== 'update' && mail.purpose !== 'thank-you') return false;
  return mail.body.sentences.some(({ kind, text }) => kind === 'prose' && INTEREST.test(text));
}
