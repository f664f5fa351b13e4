import type { ReadText, Sentence, SentenceKind, Token } from './sentence.ts';
import { take } from './tokens.ts';

/** Always followed by a name, a number or the rest of the phrase. */
const NEVER_LAST = new Set(
  'dr mr mrs ms mx prof profs drs st sts ste mt ft rev hon gen col capt lt sgt gov sen rep pres supt asst assoc vs viz cf eg e.g ie i.e fig figs no nos vol pp approx ca dept univ hosp tel ph'.split(
    ' ',
  ),
);

/** Cut short inside a sentence as often as at its end: what follows decides. */
const MAYBE_LAST = new Set(
  'etc inc corp ltd co jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ext al max min est d esq'.split(
    ' ',
  ),
);

/** Words that begin a sentence and hardly ever a name: "in the U.S. My wife", "at 3 p.m. Please". */
const STARTER =
  /^(?:I|I['’].*|My|The|A|An|We|Our|You|Your|He|She|It|They|His|Her|Their|This|That|These|Those|There|Here|Please|Kindly|Thank|Thanks|In|On|At|As|After|Before|Since|While|When|Where|Why|How|What|Who|Which|If|Should|Could|Would|Can|May|Will|Do|Does|Did|Is|Are|Was|Were|Have|Has|Had|However|Also|And|But|So|For|From|To|With|Without|Although|Though|Because|During|Until|Not|No|Now|Then|Once|Besides|Moreover|Furthermore|Additionally|Hence|Therefore|Let|Nothing|Everything|Everyone|Another|Both|Each|Even|Just|Only)$/;

/** What begins a sentence after an ellipsis, also of those who write no capitals. */
const SUBJECT =
  /^(?:i|my|we|our|you|your|he|she|it|they|this|that|there|please|kindly|thanks?|but|so)(?![\p{L}\p{N}-])/u;

const GREETING =
  /^[ \t]*(?:dear|respected|esteemed|hono(?:u)?red|hello|hi|hey|greetings|salutations|good (?:morning|afternoon|evening|day)|to whom(?:soever)? it may concern)\b(?:[^\n\r,:!;.?]|(?:\b(?:Drs?|Mr|Mrs|Ms|Mx|Profs?|St)|\b\p{L})\.){0,80}?(?:[,:!](?=\s|$)|$)/iu;

// `(?!\w)` is `\b` after a letter, and compiled in a third of the time.
const CLOSING =
  /^[ \t]*(?:(?:yours|very|most) )?(?:sincerely|best|all the best|best wishes|with (?:all )?(?:my )?(?:best|kind|warm|deep|sincere|many|much|heartfelt|great|utmost|regards|gratitude|respect|appreciation|thanks)|kind(?:est)?|warm(?:est|ly)?|regards|yours|respectfully|thank you|thanks|many thanks|cheers|cordially|gratefully|faithfully|cordial|love|take care)(?!\w)[^\n\r.?:]{0,40}[,.!]?[ \t]*$/i;

const BULLET = /^[ \t]*(?:[-*•·–—o▪◦‣]|\(?\d{1,2}[.)]|\(?[a-zA-Z]\))[ \t]+/;
const LETTER = /\p{L}/u;
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENERS = /^["“‘'([«\s]*/;

/** Lines at least this long may have been wrapped by a mail program and go on in the next one. */
const WRAPPED = 50;

class Stretch implements Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
  readonly paragraph: number;
  readonly #taken: ReturnType<typeof take>;

  constructor(whole: string, start: number, end: number, kind: SentenceKind, paragraph: number) {
    this.#taken = take(whole.slice(start, end));
    this.text = this.#taken.text;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.paragraph = paragraph;
  }

  get tokens(): readonly Token[] {
    return this.#taken.tokens;
  }
}

interface Line {
  readonly start: number;
  /** Without the line break and without blanks at the end. */
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end).trimEnd();
    lines.push({ start, end: start + line.length, text: line });
    start = end + 1;
  }
  return lines;
}

/** A blank of any kind; most characters are told by their code alone. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(text.charAt(at));
}

/** What may stand right before a word, besides blanks. */
const BEFORE_WORD = new Set('("“‘\'[/,;:–—');

function endsWordBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  const isLetter = code >= 0x61 && code <= 0x7a;
  return !isLetter && (isBlank(text, at) || BEFORE_WORD.has(text.charAt(at)));
}

function wordBefore(text: string, from: number, dot: number): string {
  let at = dot;
  while (at > from && !endsWordBefore(text, at - 1)) at -= 1;
  return text.slice(at, dot);
}

/** Longer words are neither cut short nor initials nor numbers. */
const LONGEST_SHORT = 6;

/** Whether the dot at `dot` ends a sentence; `next` is where the following word begins. */
function dotEnds(text: string, from: number, dot: number, next: number, closed: boolean): boolean {
  const word = wordBefore(text, from, dot);
  if (!closed && word.length > LONGEST_SHORT && !word.includes('.')) return true;
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return false;
  const isShort = word.length <= 3;
  if (isShort && /^\(?\d{1,2}$/.test(word) && text.slice(from, dot).trim() === word) return false;
  if (isShort && /^\p{L}$/u.test(word)) {
    const after = wordAt(text, next);
    // "J. I. Smith" goes on; "plan B. I hope" does not.
    if (/^[AI]$/.test(after)) return /^[AI]\s+\p{Ll}/u.test(text.slice(next, next + 6));
    return word === 'I' || (CAPITAL.test(after) && STARTER.test(after));
  }
  if (word.includes('.') && /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) {
    const after = wordAt(text, next);
    return /^[ap]\.m$/i.test(word) ? CAPITAL.test(after) : STARTER.test(after);
  }
  if (MAYBE_LAST.has(lower)) {
    const after = wordAt(text, next);
    return CAPITAL.test(after) && (STARTER.test(after) || lower === 'etc');
  }
  if (text.charAt(dot - 1) === '.') {
    const after = wordAt(text, next);
    return CAPITAL.test(after) || SUBJECT.test(after);
  }
  return !closed || CAPITAL.test(wordAt(text, next));
}

const CAPITAL = /^\p{Lu}/u;

/** The word that begins at a place. */
function wordAt(text: string, at: number): string {
  return /^[^\s.,;:!?)\]"”]+/.exec(text.slice(at, at + 40))?.[0] ?? '';
}

const MARK = /[.!?…]/g;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;

/** Cuts one run of lines into sentences. Offsets are of the whole text. */
function cut(
  text: string,
  from: number,
  to: number,
  push: (start: number, end: number) => void,
): void {
  const run = text.slice(from, to);
  let start = from;
  for (let at = from; at < to; at += 1) {
    MARK.lastIndex = at - from;
    if (!MARK.test(run)) break;
    at = from + MARK.lastIndex - 1;
    const mark = text.charCodeAt(at);
    let end = at + 1;
    while (end < to && /[.!?…]/.test(text.charAt(end))) end += 1;
    const lastMark = end - 1;
    while (end < to && CLOSERS.has(text.charAt(end))) end += 1;
    const closed = end - 1 > lastMark;
    if (end >= to) break;
    if (isBlank(text, end)) {
      let next = end;
      while (next < to && isBlank(text, next)) next += 1;
      next += OPENERS.exec(text.slice(next, Math.min(to, next + 8)))?.[0].length ?? 0;
      const ends =
        mark === DOT
          ? dotEnds(text, start, lastMark, next, closed)
          : (mark !== ELLIPSIS && !closed) ||
            /^[\p{Lu}\p{N}]/u.test(text.slice(next, next + 2)) ||
            (mark === ELLIPSIS && SUBJECT.test(text.slice(next, next + 12)));
      if (ends) {
        push(start, end);
        start = end;
      }
    } else if (
      mark === DOT &&
      lastMark === at &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
      /\p{Ll}{2}$/u.test(text.slice(Math.max(start, at - 2), at)) &&
      !NEVER_LAST.has(wordBefore(text, start, at).toLowerCase()) &&
      !/[@/]|www\./.test(wordBefore(text, start, at))
    ) {
      push(start, end);
      start = end;
    }
    at = Math.max(at, end - 1);
  }
  if (start < to) push(start, to);
}

function wordsIn(line: string): number {
  return line.split(/\s+/).length;
}

/** Whether a line goes on in the next one: wrapped by a mail program, not ended by its writer. */
function goesOn(line: string, next: string): boolean {
  if (next === '' || BULLET.test(next)) return false;
  if (/[.!?:;…]["”’')\]]?$/.test(line)) return false;
  if (/^[ \t]*\p{Ll}/u.test(next) && !line.endsWith(',')) return true;
  return line.length >= WRAPPED;
}

/**
 * Takes a text apart: greeting, sentences of prose, closing and signature. Every sentence is a slice
 * of the text without blanks around it. Linear in its length.
 */
export function readText(text: string): ReadText {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  const add = (kind: SentenceKind) => (start: number, end: number) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text, from)) from += 1;
    while (to > from && isBlank(text, to - 1)) to -= 1;
    if (from < to) sentences.push(new Stretch(text, from, to, kind, paragraph));
  };

  const lines = linesOf(text);
  let blank = false;
  let closed = false;
  /** As long as nothing else has been read there may be more of them. */
  let greetings = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.text.trim() === '') {
      blank = sentences.length > 0;
      continue;
    }
    if (blank) {
      paragraph += 1;
      blank = false;
    }

    const afterword = /^[ \t]*P\.? ?S\b/i.test(line.text);
    if (closed && !afterword && !(wordsIn(line.text) > 9 && /[.!?]$/.test(line.text))) {
      add('signature')(line.start, line.end);
      continue;
    }
    closed = false;
    if (
      sentences.length > 0 &&
      CLOSING.test(line.text) &&
      wordsIn(line.text.trim()) <= 6 &&
      (line.text.endsWith(',') || !/[.!]$/.test(line.text))
    ) {
      add('closing')(line.start, line.end);
      closed = true;
      continue;
    }

    let from = line.start;
    const greeting = GREETING.exec(line.text);
    if (greeting !== null && sentences.length === greetings) {
      add('greeting')(line.start, line.start + greeting[0].length);
      greetings = sentences.length;
      from = line.start + greeting[0].length;
      if (!LETTER.test(text.slice(from, line.end))) continue;
    }
    from += BULLET.exec(text.slice(from, line.end))?.[0].length ?? 0;

    let to = line.end;
    let last = line;
    for (;;) {
      const next = lines[index + 1];
      if (next === undefined || !goesOn(last.text, next.text.trim() === '' ? '' : next.text)) break;
      if (CLOSING.test(next.text) && wordsIn(next.text.trim()) <= 6) break;
      index += 1;
      last = next;
      to = next.end;
    }
    cut(text, from, to, add('prose'));
  }
  return { text, sentences };
}
