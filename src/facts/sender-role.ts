/** What the writer of a message does in the program, by the title under their name (guide 4.3). */
import type { Role } from '../draft/draft.ts';

/** The first that fits decides: a director's assistant is no director, and a chief resident is a resident. */
const TITLES: readonly (readonly [Role, RegExp])[] = [
  [
    'coordinator',
    /\bcoordinators?\b|\b(?:program|residency|education|gme) (?:manager|administrator|specialist|assistant|associate)\b|\b(?:administrative|executive) (?:assistant|coordinator|specialist)\b|\bassistant to\b/i,
  ],
  [
    'resident',
    /\b(?:chief )?resident(?: physician)?\b(?! (?:selection|recruitment|education))|\bPGY-?\s?\d\b|\bchief resident/i,
  ],
  [
    'director',
    /\b(?:program|residency)(?: \w+)? director\b|\bdirector,? (?:of )?(?:the )?(?:[\w&-]+ ){0,4}residency\b|^(?:(?:associate|assistant|interim) )?director\b|\b(?:APD|PD)\b/i,
  ],
  [
    'faculty',
    /\bprofessor\b|\bfaculty\b|\battending\b|\b(?:vice )?chair(?:man|woman|person)?\b|\bclerkship director\b|\bmedical director\b|\bfellow(?:ship)?\b|\binstructor\b/i,
  ],
];

/** A signature is no longer. */
const LINES = 14;
/** A title stands alone in a line, and is no sentence. */
const LONGEST = 90;
const SENTENCE =
  /[.!?]\s*$|\b(?:you|your|we|our|I|please|thank|will|would|is|are|was|meet|contact|with)\b/i;

/**
 * The writer's role; undefined where no title tells.
 * @param text the message's own words; its last lines may be a signature.
 * @param signature the block that the mail program marks as one.
 */
export function senderRole(text: string, signature: string, name: string): Role | undefined {
  const lines = `${text}\n${signature}\n${name}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-LINES)
    .filter((line) => line.length <= LONGEST && !SENTENCE.test(line));
  for (const [role, title] of TITLES) if (lines.some((line) => title.test(line))) return role;
  return undefined;
}
