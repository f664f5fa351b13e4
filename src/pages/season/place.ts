/** What the page's address says: which place is looked at, and how programs are chosen and sorted. Pure. */
import * as v from 'valibot';
import { FRIENDLINESS, TIERS, VISAS } from '../../history/db.ts';
import { ATTENTIONS } from '../../history/programs.ts';
import { without } from '../../settings/without.ts';
import { STAGES } from './stage.ts';

/** Where one is: the table, the picture, who was told what, or one program. */
export type Place =
  { readonly at: 'programs' | 'season' | 'told' } | { readonly at: 'program'; readonly id: string };

export const SORTS = [
  'attention',
  'name',
  'tier',
  'interview',
  'last-contact',
  'messages',
  'places',
  'first-choice',
] as const;
export const Sort = v.picklist(SORTS);
export type Sort = v.InferOutput<typeof Sort>;

/** What can be chosen of each trait of a program; "unknown" where the history does not tell. */
export const CHOICES = {
  tier: [...TIERS, 'unknown'],
  visa: [...VISAS, 'none', 'unknown'],
  img: [...FRIENDLINESS, 'unknown'],
  stage: STAGES,
  attention: ['any', ...ATTENTIONS, 'none'],
  told: ['yes', 'no'],
} as const;
export type Trait = keyof typeof CHOICES;
export const TRAITS: readonly Trait[] = ['tier', 'visa', 'img', 'stage', 'attention', 'told'];
export type Choice<T extends Trait> = (typeof CHOICES)[T][number];

/** A trait that is absent is not asked for. */
const Filters = v.object({
  tier: v.exactOptional(v.picklist(CHOICES.tier)),
  visa: v.exactOptional(v.picklist(CHOICES.visa)),
  img: v.exactOptional(v.picklist(CHOICES.img)),
  stage: v.exactOptional(v.picklist(CHOICES.stage)),
  attention: v.exactOptional(v.picklist(CHOICES.attention)),
  told: v.exactOptional(v.picklist(CHOICES.told)),
});
export type Filters = v.InferOutput<typeof Filters>;

/** Which programs are shown, and in which order. */
export interface View {
  readonly sort: Sort;
  /** Against the order in which a sort is most often wanted. */
  readonly reversed: boolean;
  /** Words that are searched for. */
  readonly text: string;
  readonly filters: Filters;
}

export const USUAL_VIEW: View = { sort: 'attention', reversed: false, text: '', filters: {} };

/** @param hash of an address, with or without its #. */
export function readPlace(hash: string): Place {
  const parts = paramsOf(hash);
  const id = parts.get('program');
  if (id) return { at: 'program', id };
  if (parts.has('season')) return { at: 'season' };
  return { at: parts.has('told') ? 'told' : 'programs' };
}

/** The view that an address names. What it does not know, or no longer, counts as not asked for. */
export function readView(hash: string): View {
  const parts = paramsOf(hash);
  return {
    sort: v.parse(v.fallback(Sort, USUAL_VIEW.sort), parts.get('sort')),
    reversed: parts.has('reversed'),
    text: parts.get('text') ?? '',
    filters: readFilters(parts),
  };
}

function readFilters(parts: URLSearchParams): Filters {
  return TRAITS.reduce<Filters>(
    (filters, trait) => withChoice(filters, trait, parts.get(trait) ?? ''),
    {},
  );
}

/** The filters with another choice of one trait; what is no choice of it, such as "", is any. */
export function withChoice(filters: Filters, trait: Trait, choice: string): Filters {
  const others = without(filters, trait);
  const changed = v.safeParse(Filters, { ...others, [trait]: choice });
  return changed.success ? changed.output : v.parse(Filters, others);
}

const paramsOf = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#/, ''));

/** The address of a place, with its #. The view belongs to those places that list programs. */
export function addressOf(place: Place, view: View = USUAL_VIEW): string {
  if (place.at === 'program') return `#${new URLSearchParams({ program: place.id }).toString()}`;
  if (place.at === 'told') return '#told';
  const parts = new URLSearchParams();
  if (view.sort !== USUAL_VIEW.sort) parts.set('sort', view.sort);
  if (view.reversed) parts.set('reversed', '');
  if (view.text !== '') parts.set('text', view.text);
  for (const [trait, choice] of Object.entries(view.filters)) parts.set(trait, choice);
  const asked = parts.toString().replace('reversed=', 'reversed');
  return `#${[place.at, asked].filter(Boolean).join('&')}`;
}

/** Whether a view leaves programs out. */
export function isFiltered({ text, filters }: View): boolean {
  return text.trim() !== '' || Object.keys(filters).length > 0;
}
