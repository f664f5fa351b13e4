/** Which programs are shown, in which order, and in which groups. Pure. */
import { TIERS } from '../../history/db.ts';
import { groupBy } from '../../history/group.ts';
import { type Attention, ATTENTIONS, type ProgramSummary } from '../../history/programs.ts';
import { search } from '../history/view.ts';
import { TRAITS, type Choice, type Filters, type Sort, type Trait, type View } from './place.ts';
import { stageOf } from './stage.ts';

/** What is true of a program; a filter asks for one of these. */
type Traits = { readonly [T in Trait]: readonly Choice<T>[] };

function traitsOf(summary: ProgramSummary, today: string): Traits {
  const { program, atHand, attention } = summary;
  const { visas } = program;
  return {
    tier: [program.tier ?? 'unknown'],
    visa: visas === undefined ? ['unknown'] : visas.length === 0 ? ['none'] : visas,
    img: [program.imgFriendly ?? 'unknown'],
    stage: [stageOf(summary, today)],
    attention: attention === undefined ? ['none'] : ['any', attention],
    told: [atHand.toldFirstChoiceAt === undefined ? 'no' : 'yes'],
  };
}

function passes(summary: ProgramSummary, filters: Filters, today: string): boolean {
  const traits = traitsOf(summary, today);
  return TRAITS.every((trait) => {
    const wanted = filters[trait];
    const known: readonly string[] = traits[trait];
    return wanted === undefined || known.includes(wanted);
  });
}

/**
 * The programs of a view, in its order.
 * @param programs by need of attention, as the history lists them.
 * @param today the reader's calendar day.
 */
export function choose(
  programs: readonly ProgramSummary[],
  view: View,
  today: string,
): readonly ProgramSummary[] {
  const found = search(programs, view.text).filter((one) => passes(one, view.filters, today));
  return sorted(found, view);
}

/** The direction that is wanted most often: the next interview, but the latest contact. */
const USUALLY_DESCENDING: ReadonlySet<Sort> = new Set([
  'attention',
  'last-contact',
  'messages',
  'places',
  'first-choice',
]);

/** The direction in which a view sorts, as assistive technology is told it. */
export function directionOf({ sort, reversed }: View): 'ascending' | 'descending' {
  return USUALLY_DESCENDING.has(sort) === reversed ? 'ascending' : 'descending';
}

/** The least urgent first. */
const URGENCY: readonly Attention[] = ATTENTIONS.toReversed();
const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** What a program is sorted by; undefined where there is nothing, which stands last either way. */
function keyOf(
  sort: Sort,
  { program, atHand, attention }: ProgramSummary,
): number | string | undefined {
  switch (sort) {
    case 'attention':
      return attention && URGENCY.indexOf(attention);
    case 'name':
      return program.name;
    case 'tier':
      return program.tier && TIERS.indexOf(program.tier);
    case 'interview':
      return program.interviewDate;
    case 'last-contact':
      return atHand.lastContact?.sentAt;
    case 'messages':
      return atHand.messages;
    case 'places':
      return Object.values(atHand.places).reduce(
        // What is over its limit weighs more than any number within.
        (sum, { used, limit }) => sum + used + 1000 * Math.max(0, used - limit),
        0,
      );
    case 'first-choice':
      if (atHand.toldFirstChoiceAt !== undefined) return 2;
      return program.firstChoice === true ? 1 : undefined;
  }
}

/** Sorting keeps the order of equals: by need of attention, then by the last contact. */
function sorted(programs: readonly ProgramSummary[], view: View): readonly ProgramSummary[] {
  const sign = directionOf(view) === 'ascending' ? 1 : -1;
  return programs
    .map((summary) => ({ summary, key: keyOf(view.sort, summary) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return (
        sign *
        (typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : byName.compare(String(a.key), String(b.key)))
      );
    })
    .map(({ summary }) => summary);
}

export interface Group {
  /** A choice of the trait that groups; absent where nothing groups. */
  readonly tier?: Choice<'tier'>;
  readonly programs: readonly ProgramSummary[];
}

/** The picture has no column for a tier: sorted by it, its programs stand under its name. */
export function groupsOf(programs: readonly ProgramSummary[], { sort }: View): readonly Group[] {
  if (sort !== 'tier') return [{ programs }];
  const byTier = groupBy<ProgramSummary, Choice<'tier'>>(programs, ({ program }) => [
    program.tier ?? 'unknown',
  ]);
  return [...byTier].map(([tier, members]) => ({ tier, programs: members }));
}
