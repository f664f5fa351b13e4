/**
 * The little language of templates: plain words, `{variable}` and `[gap]`. A variable is filled from
 * profile, program, recipients and history; a gap is for the writer, and its words say what belongs
 * there. A variable whose value is unknown becomes a gap with its hint.
 */
import type { Purpose, Role } from '../draft/draft.ts';
import type { Situation } from './situation.ts';

/** Variables with the hint that stands in their place while the value is unknown. */
export const VARIABLES = {
  recipients: 'title and last name of the recipient',
  program: 'name of the program',
  director: 'program director',
  coordinator: 'program coordinator',
  interviewDate: 'date of the interview',
  fullName: 'your full name',
  specialty: 'your specialty, such as emergency medicine',
  aamcId: 'AAMC ID',
  signature: 'your full name',
  // Only the writer knows these, so they always become gaps; what was noted is added to their hints.
  feature: 'one concrete feature of the program',
  features: 'one or two concrete features of the program',
  news: 'what you have done since: passed an exam, published, presented, rotated',
} as const;
export type Variable = keyof typeof VARIABLES;

/** How well a template fits the moment, from worst to best. */
export const FITS = ['not-now', 'possible', 'fits', 'due', 'answers'] as const;
/** `due`: its time has come and will pass. `answers`: the message that is answered asks for it. */
export type Fit = (typeof FITS)[number];

/** What is written: subject line and text. */
export interface TemplateText {
  readonly subject: string;
  /** Paragraphs apart by a blank line. */
  readonly body: string;
  /** Whom it is for, the first to be greeted first, where the mail has no recipients yet (guide 4.3). */
  readonly to: readonly Role[];
}

export interface Template extends TemplateText {
  /** The name of its file. */
  readonly id: string;
  /** Short name to type before Tab. */
  readonly shortcut: string;
  readonly title: string;
  /** When it fits, in words: "Before an interview, once". */
  readonly moment: string;
  /** Sections of the guide that it follows. */
  readonly guide: readonly string[];
  readonly purpose: Purpose;
  /** When it fits. */
  readonly fits: (now: Situation) => Fit;
  /** By the words of each gap, what a careful writer puts there: two or more, which the tests fill in. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
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
