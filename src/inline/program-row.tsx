import type { Place, ProgramAtHand } from '../wire/wire.ts';
import { Button } from './button.tsx';
import type { Actions, View } from './view.ts';
import { words } from './words.ts';

interface ProgramRowProps {
  readonly view: View;
  readonly actions: Actions;
}

/** The program written to with its places, or the question which one it is. */
export const ProgramRow = ({ view, actions }: ProgramRowProps) => {
  if (view.program !== undefined) return <Known program={view.program} phase={view.phase} />;
  if (view.status === 'quiet' || view.status === 'off' || !view.counts) return null;
  const among = view.proposal?.among ?? [];
  return (
    <section class="program" aria-label={words.program.label}>
      <label class="name" for="program-name">
        {view.proposal === undefined || among.length > 0
          ? words.program.unknown
          : words.program.propose}
      </label>
      <p class="about">{words.program.hint}</p>
      {among.length > 0 && (
        <ul class="fixes" aria-label={words.program.known}>
          {among.map((name) => (
            <li key={name}>
              <Button
                class="fix"
                onPress={() => {
                  actions.nameProgram(name);
                }}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = new FormData(event.currentTarget).get('name');
          if (event.isTrusted && typeof name === 'string' && name.trim() !== '') {
            actions.nameProgram(name.trim());
          }
        }}
      >
        <input
          id="program-name"
          name="name"
          autocomplete="off"
          maxLength={200}
          aria-label={words.program.field}
          placeholder={words.program.field}
          defaultValue={among.length > 0 ? '' : (view.proposal?.name ?? '')}
        />
        <button type="submit" class="primary">
          {words.program.save}
        </button>
      </form>
    </section>
  );
};

const Known = ({ program, phase }: { program: ProgramAtHand; phase: string }) => {
  const about = [
    words.program.messages(program.messages),
    program.lastContact && words.program.lastContact(program.lastContact.sentAt, Date.now()),
    program.toldFirstChoiceAt !== undefined && words.program.toldFirst,
    phase,
  ].filter((part) => typeof part === 'string' && part !== '');
  return (
    <section class="program" aria-label={words.program.label}>
      <span class="name">{program.name}</span>
      <p class="about">{about.join(' · ')}</p>
      <ul class="places">
        <PlaceItem name={words.program.places.preInterview} place={program.places.preInterview} />
        <PlaceItem name={words.program.places.thankYou} place={program.places.thankYou} />
        <PlaceItem name={words.program.places.lateSeason} place={program.places.lateSeason} />
      </ul>
    </section>
  );
};

/** More places than this are told in numbers alone. */
const MAX_DOTS = 6;

const PlaceItem = ({ name, place }: { name: string; place: Place }) => {
  const dots = Math.max(place.used, place.limit);
  return (
    <li>
      <span>{name}</span>
      {dots <= MAX_DOTS && (
        <span class="dots" aria-hidden="true">
          {Array.from({ length: dots }, (_, at) => (
            <span
              key={at}
              class={`dot ${at >= place.limit ? 'over' : at < place.used ? 'used' : ''}`}
            />
          ))}
        </span>
      )}
      <span class={dots <= MAX_DOTS ? 'hidden' : ''}>{words.program.place(place)}</span>
    </li>
  );
};
