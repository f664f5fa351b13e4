import type { ReadText } from '../text/sentence.ts';
import { addressOf, familyName, properName } from '../facts/names.ts';
import { Covered } from './covered.ts';
import type { Mail } from './mail.ts';
import { defineMessageRule, type Hit } from './rule.ts';
import { sample, SIGNATURE } from './sample.ts';

/** All forms in which templates leave a gap; a cheap test first. */
const CHEAP = /[[\]{}<>%_«»]|xx|\bX\b|insert|your name|\bname\b/i;

/**
 * Forms of gaps, each with what a text has that holds one, in small letters where their case is open:
 * mails have little of it.
 */
const GAPS: readonly { readonly gap: RegExp; readonly needs: readonly string[] }[] = [
  { gap: /\{\{[^{}\n]{0,80}\}\}?|\{[A-Za-z][^{}\n]{0,60}\}/g, needs: ['{'] },
  { gap: /<<[^<>\n]{1,60}>>|«[A-Za-z][^«»\n]{0,60}»/g, needs: ['<<', '«'] },
  {
    gap: /<\s*(?:insert|enter|add|fill|your|the|name|program|hospital|pd|date|interview|school|specific|dr\.?|doctor|first|last|topic|feature|number|city|[A-Z][A-Z _-]+)\b[^<>\n@]{0,60}>/gi,
    needs: ['<'],
  },
  {
    gap: /\((?:insert|enter|fill in|add|your|program|hospital|interviewer|director|pd|school|institution|specific|topic)\b[^()\n]{0,12}\b(?:name|here|date|topic|feature|school|country|number|program|hospital|score|title)\b[^()\n]{0,20}\)/gi,
    needs: ['('],
  },
  {
    gap: /\b(?:insert|enter|fill in) (?:your |the |program |hospital |pd )?(?:name|date|topic|program|hospital|school|feature|details?)(?: name)?(?: here)?\b/gi,
    needs: ['insert', 'enter', 'fill in'],
  },
  {
    gap: /\b[Xx]{3,}\b|\bXX\b|(?<=\b(?:Dr|Mr|Mrs|Ms|Prof)\.? )X{1,2}\b(?!\.)/g,
    needs: ['X', 'xxx'],
  },
  {
    gap: /\b(?:INSERT|ENTER|ADD|FILL IN)(?: [A-Z]{2,}){1,6}\b/g,
    needs: ['INSERT', 'ENTER', 'ADD', 'FILL IN'],
  },
  { gap: /_{3,}/g, needs: ['___'] },
  { gap: /%[A-Z][A-Z_]{2,30}%|\$\{?[A-Z][A-Z_]{2,30}\}?/g, needs: ['%', '$'] },
  {
    gap: /\b(?:PROGRAM|HOSPITAL|INTERVIEWER|DIRECTOR|PD|YOUR|RECIPIENT|LAST|FIRST|SCHOOL|INSTITUTION) NAME\b/g,
    needs: [' NAME'],
  },
  {
    gap: /\b(?:Your|Program|Hospital|Interviewer|Recipient) Name(?: Here)?\b(?!s)/g,
    needs: [' Name'],
  },
];

const BRACKETS = /\[([^[\]\n]{1,200})\]/g;

/** What people put in brackets and mean: the state of a paper, references, notes of mail programs. */
const REAL_BRACKETS =
  /^(?:[\d,;\s–-]+|sic|in press|in print|in review|under review|accepted|submitted|published|pending|forthcoming|ahead of print|epub[^\]]*|abstract|poster|oral|preprint|letter|editorial|review|case report|e?-?poster|image|video|link|audio|external|ext|secure|encrypted|confidential|spam|cid:[^\]]*|pmid:?\s*\d+|doi:?[^\]]*|https?:[^\]]*|mailto:[^\]]*|www\.[^\]]*|[^\]]*@[^\]]*|in (?:spanish|french|arabic|german|portuguese|hindi|urdu|english|russian|chinese|turkish)|translated|translation|emphasis added|original|online|…|\.{3}|[a-z]|et al\.?|they|he|she|it|my|our|the)$/i;

function inText(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!CHEAP.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  const covered = new Covered(text);
  const add = (start: number, end: number): void => {
    if (covered.take(start, end)) found.push({ start, end });
  };
  for (const match of text.matchAll(BRACKETS)) {
    const inner = (match[1] ?? '').trim();
    if (/\p{L}/u.test(inner) && !REAL_BRACKETS.test(inner))
      add(match.index, match.index + match[0].length);
  }
  const plain = text.toLowerCase();
  for (const { gap, needs } of GAPS) {
    if (!needs.some((need) => text.includes(need) || plain.includes(need))) continue;
    for (const match of text.matchAll(gap)) {
      if (!/^<[^>]*@/.test(match[0])) add(match.index, match.index + match[0].length);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What the gap asks for, where it is known. */
function filling(gap: string, { draft, program }: Mail): readonly string[] {
  const asked = gap.toLowerCase();
  const director = program?.contacts?.find((contact) => contact.role === 'director');
  const coordinator = program?.contacts?.find((contact) => contact.role === 'coordinator');
  if (/\bpd\b|director/.test(asked) && director !== undefined) {
    return /last ?name|pd last/.test(asked) ? [familyName(director.name)] : [addressOf(director)];
  }
  if (asked.includes('coordinator') && coordinator !== undefined) return [addressOf(coordinator)];
  if (asked.includes('program') && !/feature|specific/.test(asked) && program !== undefined) {
    return [properName(program.name)];
  }
  if (asked.includes('hospital') && program?.hospital !== undefined) return [program.hospital];
  if (/your (?:full )?name|full ?name/.test(asked) && draft.profile?.fullName !== undefined) {
    return [draft.profile.fullName];
  }
  if (asked.includes('aamc') && draft.profile?.aamcId !== undefined) return [draft.profile.aamcId];
  return [];
}

function hits(field: 'body' | 'subject', { text }: ReadText, mail: Mail): readonly Hit[] {
  return inText(text).map((span) => {
    const replacements = filling(text.slice(span.start, span.end), mail);
    return { field, span, replacements, deletable: replacements.length === 0 };
  });
}

export default defineMessageRule({
  id: 'placeholder-left',
  severity: 'error',
  guide: ['4.1'],
  title: 'A gap of the template is still open',
  why: 'It shows that the text was made for many.',
  wayOut: 'Fill it in or take it out.',
  find: (mail) => [...hits('body', mail.body, mail), ...hits('subject', mail.subject, mail)],
  examples: {
    fires: [
      sample({
        body: `Dear Dr. «[PD Last Name]»,\n\nThank you for the interview.\n\n${SIGNATURE}`,
      }),
      sample({ body: `Dear Dr. Hall,\n\nI am interested in «{{program}}».\n\n${SIGNATURE}` }),
      sample({
        body: `Dear Dr. Hall,\n\nI presented an abstract at «XXX» conference.\n\n${SIGNATURE}`,
      }),
      sample({
        body: `Dear Dr. Hall,\n\nI remain interested in «<insert program name>».\n\n${SIGNATURE}`,
      }),
      sample({ body: `Dear Dr. «___»,\n\nThank you for the interview.\n\n${SIGNATURE}` }),
    ],
    silent: [
      sample({
        body: `Dear Dr. Hall,\n\nOur paper [in press] is reference [3] of my CV.\n\n${SIGNATURE}`,
      }),
      sample({
        body: `Dear Dr. Hall,\n\nPlease write to Amina <amina@mail.example>.\n\n${SIGNATURE}`,
      }),
    ],
  },
});
