/**
 * The little language of templates: plain words, `{variable}` and `[gap]`. A variable is filled from
 * profile, program and recipients; a gap is for the writer, and its words say what belongs there. A
 * variable whose value is unknown becomes a gap.
 */
import type { Purpose } from '../draft/draft.ts';

/** Variables with the hint that stands in their place while the value is unknown. */
export const VARIABLES = {
  recipients: 'title and last name of the recipient',
  program: 'name of the program',
  director: 'program director',
  coordinator: 'program coordinator',
  interviewDate: 'date of the interview',
  fullName: 'your full name',
  specialty: 'specialty',
  aamcId: 'AAMC ID',
  signature: 'your full name',
} as const;
export type Variable = keyof typeof VARIABLES;

export interface Template {
  readonly id: string;
  /** Short name to type before Tab. */
  readonly shortcut: string;
  readonly title: string;
  /** When it fits: "Before an interview, once". */
  readonly moment: string;
  readonly purpose: Purpose;
  readonly subject: string;
  /** Paragraphs apart by a blank line. */
  readonly body: string;
}

export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: Variable }
  | { readonly kind: 'gap'; readonly hint: string };

/** Something wrong in a template's text. Offsets are UTF-16 units. */
export interface TemplateProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface ParsedTemplate {
  readonly segments: readonly Segment[];
  readonly problems: readonly TemplateProblem[];
}

function isVariable(name: string): name is Variable {
  return Object.hasOwn(VARIABLES, name);
}

/** Takes a template's text apart. What is wrong stays in as plain text and is named in `problems`. */
export function parseTemplate(source: string): ParsedTemplate {
  const segments: Segment[] = [];
  const problems: TemplateProblem[] = [];
  let at = 0;
  const text = (end: number): void => {
    if (end > at) segments.push({ kind: 'text', text: source.slice(at, end) });
  };
  for (const match of source.matchAll(/\{([^{}[\]\n]*)\}|\[([^{}[\]\n]*)\]|[{}[\]]/g)) {
    const [whole, name, hint] = match;
    const start = match.index;
    const end = start + whole.length;
    if (name !== undefined && isVariable(name)) {
      text(start);
      segments.push({ kind: 'variable', name });
      at = end;
    } else if (hint !== undefined && hint.trim() !== '') {
      text(start);
      segments.push({ kind: 'gap', hint: hint.trim() });
      at = end;
    } else {
      problems.push({
        start,
        end,
        message:
          name !== undefined
            ? `Unknown variable "${name}". Known: ${Object.keys(VARIABLES).join(', ')}.`
            : hint !== undefined
              ? 'An empty gap: say what belongs there.'
              : `A single "${whole}" without its partner.`,
      });
    }
  }
  text(source.length);
  return { segments, problems };
}
