import { useMemo, useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import {
  type Brought,
  importContacts,
  type ImportedProgram,
  standingOf,
} from '../../history/import-contacts.ts';
import { REASONS, type LeftOut, type Found } from '../../imports/found.ts';
import { Button } from '../shared/button.tsx';
import { dayOf, longDate } from '../shared/days.ts';
import { useLive } from '../shared/use-live.ts';
import type { Choices, Reading } from './job.ts';
import { ColumnChoice, Who } from './questions.tsx';
import { WORDS } from './words.ts';

interface PreviewProps {
  readonly db: HistoryDatabase;
  readonly reading: Reading;
  readonly onAgain: (choices: Choices) => void;
  readonly onDone: (brought: Brought) => void;
  readonly onEnd: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Everything that would be imported, before it is. */
export function Preview({ db, reading, onAgain, onDone, onEnd }: PreviewProps) {
  const { found } = reading;
  const [dropped, setDropped] = useState(NONE);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [bringsBack, setBringsBack] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const live = useLive(() => standingOf(db, found.programs, found.contacts), [db, found]);
  const standing = live.state === 'ready' ? live.value : { known: NONE, takenBack: NONE };
  const counts = useMemo(() => countsOf(found), [found]);

  const programs: readonly ImportedProgram[] = found.programs
    .filter(({ key }) => !dropped.has(key))
    .map((program) => ({ ...program, name: names[program.key] ?? program.name }));
  const contacts = found.contacts.filter(
    ({ program }) => program === null || !dropped.has(program),
  );
  const takenBack = contacts.filter(({ id }) => standing.takenBack.has(id));
  const fresh = contacts.filter(
    ({ id }) => !standing.known.has(id) && (bringsBack || !standing.takenBack.has(id)),
  );
  const known = contacts.filter(({ id }) => standing.known.has(id));
  const open = fresh.filter(({ program }) => program === null).length;

  const bring = (): void => {
    if (programs.some(({ name }) => name.trim() === '')) {
      setTrouble(WORDS.preview.noName);
      return;
    }
    setBusy(true);
    setTrouble('');
    const again = bringsBack ? standing.takenBack : NONE;
    importContacts(db, programs, contacts, again, Date.now()).then(onDone, (error: unknown) => {
      setBusy(false);
      const isFull = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
      setTrouble(isFull ? WORDS.preview.full : WORDS.preview.failed);
    });
  };

  const isEmpty = found.programs.length === 0 && found.contacts.length === 0;
  return (
    <section class="step" aria-labelledby="found">
      <h2 id="found" tabIndex={-1}>
        {WORDS.preview.title}
      </h2>
      <div role="status">
        <p>
          {isEmpty
            ? WORDS.preview.nothing
            : WORDS.preview.sum(found.programs.length, found.contacts.length)}
        </p>
        {known.length > 0 && <p class="soft">{WORDS.preview.known(known.length)}</p>}
        {open > 0 && <p class="soft">{WORDS.preview.open(open)}</p>}
      </div>
      {reading.sheet !== undefined && (
        <ColumnChoice
          {...reading.sheet}
          onColumns={(columns) => {
            onAgain({ columns });
          }}
        />
      )}
      {reading.senders.length > 0 && (
        <details class="more">
          <summary>
            {WORDS.who.change}: {[...reading.self].join(', ')}
          </summary>
          <Who
            senders={reading.senders}
            self={reading.self}
            label={WORDS.who.again}
            onSelf={(self) => {
              onAgain({ self });
            }}
          />
        </details>
      )}
      {found.programs.length > 0 && (
        <fieldset>
          <legend class="field-label">{WORDS.preview.programs}</legend>
          <ul class="found-programs">
            {found.programs.map(({ key, name, id }) => (
              <li key={key}>
                <input
                  type="checkbox"
                  aria-label={WORDS.preview.take(name)}
                  checked={!dropped.has(key)}
                  onChange={(event) => {
                    const next = new Set(dropped);
                    if (event.currentTarget.checked) next.delete(key);
                    else next.add(key);
                    setDropped(next);
                  }}
                />
                {id === undefined ? (
                  <input
                    class="input"
                    aria-label={WORDS.preview.nameOf(name)}
                    autocomplete="off"
                    maxLength={300}
                    disabled={dropped.has(key)}
                    value={names[key] ?? name}
                    onInput={(event) => {
                      setNames({ ...names, [key]: event.currentTarget.value });
                    }}
                  />
                ) : (
                  <span>{name}</span>
                )}
                <span class="soft small">
                  {id === undefined ? WORDS.preview.isNew : WORDS.preview.isKnown}
                </span>
                <span class="small found-count">
                  {WORDS.preview.contacts(counts.get(key) ?? 0)}
                </span>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <LeftOutList found={found} />
      <Troubles found={found} />
      {takenBack.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={bringsBack}
            onChange={(event) => {
              setBringsBack(event.currentTarget.checked);
            }}
          />
          {WORDS.preview.takenBack(takenBack.length)}
        </label>
      )}
      <p class="trouble" role="alert">
        {trouble}
      </p>
      <div class="buttons">
        {!isEmpty && (
          <Button
            kind="primary"
            disabled={busy || live.state !== 'ready' || programs.length + fresh.length === 0}
            onClick={bring}
          >
            {WORDS.preview.import(programs.length, fresh.length)}
          </Button>
        )}
        <Button disabled={busy} onClick={onEnd}>
          {WORDS.preview.dismiss}
        </Button>
      </div>
    </section>
  );
}

function countsOf({ contacts }: Found): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { program } of contacts) {
    if (program !== null) counts.set(program, (counts.get(program) ?? 0) + 1);
  }
  return counts;
}

/** What was left out, by reason, each to be unfolded. */
function LeftOutList({ found: { leftOut, leftOutCounts } }: { readonly found: Found }) {
  const reasons = REASONS.filter((reason) => (leftOutCounts[reason] ?? 0) > 0);
  const all = reasons.reduce((sum, reason) => sum + (leftOutCounts[reason] ?? 0), 0);
  if (all === 0) return null;
  return (
    <div class="left-out">
      <h3>{WORDS.preview.leftOut(all)}</h3>
      {reasons.map((reason) => (
        <Unfolds
          key={reason}
          label={`${WORDS.preview.reasons[reason]}: ${leftOutCounts[reason] ?? 0}`}
          all={leftOutCounts[reason] ?? 0}
          items={leftOut.filter((one) => one.reason === reason)}
        />
      ))}
    </div>
  );
}

interface UnfoldsProps {
  readonly label: string;
  readonly all: number;
  readonly items: readonly LeftOut[];
}

/** Rows are made when they are looked at: there may be thousands. */
function Unfolds({ label, all, items }: UnfoldsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="more"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{label}</summary>
      {isOpen && (
        <ul class="small">
          {items.map(({ subject, sentAt }, at) => (
            <li key={at}>
              <span class="soft">
                {sentAt === undefined ? WORDS.preview.noDay : longDate(dayOf(sentAt))}
              </span>{' '}
              {subject === '' ? WORDS.preview.noSubject : subject}
            </li>
          ))}
          {all > items.length && <li class="soft">{WORDS.preview.more(all - items.length)}</li>}
        </ul>
      )}
    </details>
  );
}

function Troubles({ found: { troubles, troubleCount } }: { readonly found: Found }) {
  if (troubleCount === 0) return null;
  return (
    <details class="more">
      <summary>{WORDS.preview.troubles(troubleCount)}</summary>
      <ul class="small">
        {troubles.map(({ kind, place, words }, at) => (
          <li key={at}>
            <span class="soft">{WORDS.preview.place(place)}</span> {WORDS.preview.trouble[kind]}
            {words !== '' && `: ${words}`}
          </li>
        ))}
        {troubleCount > troubles.length && (
          <li class="soft">{WORDS.preview.more(troubleCount - troubles.length)}</li>
        )}
      </ul>
    </details>
  );
}
