/** Where everything stands in the season's picture. Pure. */
import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { utcFormat } from 'd3-time-format';
import type { Season } from '../../draft/draft.ts';
import { addDays, dayNumber, DAY_MS } from '../../season/local-time.ts';
import type { Event } from './events.ts';

/** The narrowest that the dates are drawn, in CSS pixels: marks are kept apart for it. */
export const LEAST_WIDTH = 720;
/** Between the centres of two marks, in CSS pixels: each can be seen and pointed at. */
export const GAP = 8;
/** Days of air before the first and behind the last: room for the name of Match Day. */
const MARGIN = { before: 5, after: 9 };

export interface Month {
  /** Per cent of the width. */
  readonly at: number;
  readonly label: string;
}

/** The dates across. Days have no time zone: each is its midnight in UTC. */
export interface Axis {
  /** Per cent of the width at which a day stands. */
  readonly at: (day: string) => number;
  readonly months: readonly Month[];
}

const withYear = utcFormat('%b %Y');
const withoutYear = utcFormat('%b');

/** @param days of all that is drawn; those of the season are there in any case. */
export function axisOf(season: Season, days: Iterable<string>): Axis {
  let first = season.applicationsOpen;
  let last = season.matchDay;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const dateOf = (day: string): Date => new Date(dayNumber(day) * DAY_MS);
  const scale = scaleUtc(
    [dateOf(addDays(first, -MARGIN.before)), dateOf(addDays(last, MARGIN.after))],
    [0, 100],
  );
  const months = scale.ticks(utcMonth.every(1) ?? utcMonth).map((month, index) => ({
    at: scale(month),
    label: index === 0 || month.getUTCMonth() === 0 ? withYear(month) : withoutYear(month),
  }));
  return { at: (day) => scale(dateOf(day)), months };
}

/** An event in the row of its program. */
export interface Mark {
  readonly event: Event;
  /** Per cent of the width at which its day stands. */
  readonly at: number;
  /** CSS pixels beside it: marks of one day, or of two that are close, fan out. */
  readonly shift: number;
}

/** @param events of one row, the earliest first. */
export function marksOf(events: readonly Event[], axis: Axis): readonly Mark[] {
  const places = events.map(({ day }) => axis.at(day));
  const apart = spread(
    places.map((place) => (place / 100) * LEAST_WIDTH),
    GAP,
  );
  return events.map((event, index) => {
    const at = places[index] ?? 0;
    return { event, at, shift: (apart[index] ?? 0) - (at / 100) * LEAST_WIDTH };
  });
}

/**
 * Moves places apart to at least `gap`, each as little as it can be: those in each other's way make
 * room evenly to both sides. (The nearest rising sequence, by pooling neighbours that fall.)
 * @param places rising.
 */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const pools: { sum: number; size: number }[] = [];
  const mean = ({ sum, size }: { sum: number; size: number }): number => sum / size;
  places.forEach((place, index) => {
    let pool = { sum: place - index * gap, size: 1 };
    for (let before = pools.at(-1); before && mean(before) > mean(pool); before = pools.at(-1)) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, size: before.size + pool.size };
    }
    pools.push(pool);
  });
  return pools
    .flatMap((pool) => Array.from({ length: pool.size }, () => mean(pool)))
    .map((place, index) => place + index * gap);
}

/** The index of the mark that is nearest to a place; -1 where there is none. */
export function nearest(places: readonly number[], place: number): number {
  return places.reduce(
    (best, one, index) =>
      best < 0 || Math.abs(one - place) < Math.abs((places[best] ?? 0) - place) ? index : best,
    -1,
  );
}
