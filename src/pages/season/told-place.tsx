import type { StoredProgram } from '../../history/db.ts';
import { anchorOf } from '../../guide/sections.ts';
import { wayOf } from '../history/view.ts';
import { GUIDE_PAGE } from '../shared/addresses.ts';
import { dateOf } from '../shared/days.ts';
import { Star } from './first-choice-mark.tsx';
import { addressOf } from './place.ts';
import { Title } from './title.tsx';
import { programsTold, toldOf, verdictOn, type Told } from './told.ts';
import type { SeasonHistory } from './use-season.ts';
import { WORDS } from './words.ts';

interface ToldPlaceProps {
  readonly history: SeasonHistory;
  /** How many programs the applicant means to tell of special interest at most. */
  readonly limit: number;
  readonly now: number;
}

/** Who was told "first choice" beside the private one, so that a contradiction is seen at once. */
export function ToldPlace({ history, limit, now }: ToldPlaceProps) {
  const words = WORDS.told;
  const programs = history.programs.map(({ program }) => program);
  const own = programs.find(({ firstChoice }) => firstChoice === true);
  const first = toldOf('first-choice', history.contacts, programs);
  const highly = toldOf('rank-highly', history.contacts, programs);
  const verdict = verdictOn(first, own);
  const told = programsTold(first);
  const name = (program: StoredProgram | undefined): string => program?.name ?? words.noProgram;
  return (
    <main class="place told">
      <Title title={WORDS.placeNames.told} />
      <div class={`verdict-box verdict-${verdict}`}>
        <p>{words.verdicts[verdict](name(told[0]), name(own), told.length)}</p>
        <p class="small">
          <a href={`${GUIDE_PAGE}#${anchorOf('2.3')}`}>{words.sections}</a>
        </p>
      </div>
      <section aria-labelledby="own">
        <h2 id="own">{words.own}</h2>
        <p>
          {own ? (
            <>
              <a href={addressOf({ at: 'program', id: own.id })}>{own.name}</a>{' '}
              <span class="soft small">{words.onlyYou}</span>
            </>
          ) : (
            <span class="soft">{words.ownNone}</span>
          )}
        </p>
      </section>
      <section aria-labelledby="first">
        <h2 id="first">
          <Star /> {words.first}
        </h2>
        <ToldTable told={first} none={words.firstNone} labelledBy="first" now={now} />
      </section>
      <section aria-labelledby="highly">
        <h2 id="highly">{words.highly}</h2>
        {highly.length > 0 && (
          <p class="soft small">{words.highlyCount(programsTold(highly).length, limit)}</p>
        )}
        <ToldTable told={highly} none={words.highlyNone} labelledBy="highly" now={now} />
      </section>
    </main>
  );
}

interface ToldTableProps {
  readonly told: readonly Told[];
  readonly none: string;
  readonly labelledBy: string;
  readonly now: number;
}

function ToldTable({ told, none, labelledBy, now }: ToldTableProps) {
  const { columns, noProgram, noQuote, isOwn } = WORDS.told;
  if (told.length === 0) return <p class="soft">{none}</p>;
  return (
    <table class="told-table" role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          {Object.entries(columns).map(([key, label]) => (
            <th key={key} role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {told.map(({ program, contact, quote }) => (
          <tr key={`${contact.id} ${quote}`} role="row">
            <th role="rowheader" scope="row">
              {program ? (
                <a href={addressOf({ at: 'program', id: program.id })}>{program.name}</a>
              ) : (
                noProgram
              )}
              {program?.firstChoice === true && <span class="soft small"> {isOwn}</span>}
            </th>
            <td role="cell">{dateOf(contact.sentAt, now)}</td>
            <td role="cell">
              {quote === '' ? <span class="soft">{noQuote}</span> : <q>{quote}</q>}
            </td>
            <td role="cell" class="soft">
              {wayOf(contact)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
