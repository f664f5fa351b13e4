import type { Place, ProgramAtHand } from '../../wire/wire.ts';
import { countOf, fillOf } from './view.ts';
import { WORDS } from './words.ts';

interface PlacesProps {
  readonly places: ProgramAtHand['places'];
}

/** The three kinds of messages that are limited, as filled and free places. */
export function Places({ places }: PlacesProps) {
  const { preInterview, thankYou, lateSeason } = WORDS.places;
  return (
    <span class="places">
      <OnePlace name={preInterview} place={places.preInterview} />
      <OnePlace name={thankYou} place={places.thankYou} />
      <OnePlace name={lateSeason} place={places.lateSeason} />
    </span>
  );
}

interface OnePlaceProps {
  readonly name: string;
  readonly place: Place;
}

function OnePlace({ name, place }: OnePlaceProps) {
  const fill = fillOf(place);
  return (
    <span class={`place place-${fill}`}>
      <span class="place-drawn" aria-hidden="true">
        <span class={`dot dot-${fill}`} />
        {`${name} ${countOf(place)}`}
      </span>
      <span class="spoken">{WORDS.spokenPlace(name, place.used, place.limit)}</span>
    </span>
  );
}
