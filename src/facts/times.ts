/** When something happened, as far as words tell: recently, now, or long ago. */

// After a group of words `(?!\w)` ends a word as `\b` does, and is compiled in half the time.

/** Years ago, or a line of an old CV. A bare year is old, a day in a year is not. */
export const OLD =
  /\b(?:in|since|from|between|around|during|by|to)\s+(?:19|20)\d\d\b(?!\s*(?:match|season|cycle|application))|\byears? ago\b|\blong (?:before|ago)(?!\w)|\bas a (?:medical )?student\b|\bwhen i was\b|\bhigh school\b|\bback in\b|\bmy student\b|\bdat(?:e|es|ing) (?:back|from)(?!\w)|\bsince (?:birth|childhood|i was (?:\w+een|nine|ten|a |born)|my (?:childhood|school|student|first|early))(?!\w)|\bsince i(?: am|'m)? (?:\w+een)(?!\w)|\bfor (?:\w+ )?years i (?:was|had|have)(?!\w)|\bfor my whole life\b|\b(?:had|'d) planned\b|\bonce a year\b|\bevery (?:graduate|intern|house officer|year)(?!\w)|\b(?:each|every) (?:day|morning|night|week|month|shift)(?!\w)|\bbefore medical school\b|\bin the (?:far )?past\b|\bin those years\b|\bin my cv\b|\byears of (?:medical )?school\b|\bthat winter\b|\bduring the pandemic\b(?!,)/i;

/** A day that is not long ago. */
export const DATED =
  /\b(?:yesterday|today|tonight|last (?:night|week|weekend|month|\w+day|fall|autumn)|this (?:past )?(?:week|weekend|month|morning|afternoon|evening|\w+day|fall|autumn|winter|spring|noon)|on (?:the )?\d{1,2}(?:st|nd|rd|th)?|on (?:\w+day|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w*)|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|april|june|july|august|september|october|november|december)(?! (?:match|19|20))|(?:days|weeks) ago|since (?:\w+day|last|the \d|two|three|our|we)|just|recently|newly|finally|at last|as of|by now)(?!\w)/i;

/** A time that makes a graduation news and not a line of a CV. */
export const RECENT =
  /\b(?:now|just|yesterday|today|last|this|recently|finally|since|ago|already|have|has|'ve|on (?:the )?\d+|\w+day|january|february|march|april|june|july|august|september|october|november|december)(?!\w)|’ve|!/i;

/** What is held is news when it is new. */
export const NOW = /\b(?:now|as of|since|today|this (?:week|month)|finally|new)(?!\w)/i;
