import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import type { Brought } from '../../history/import-contacts.ts';
import { isPrivate } from '../../wire/tabs.ts';
import { Button } from '../shared/button.tsx';
import { Choose } from './choose.tsx';
import { Preview } from './preview.tsx';
import { Day, Who } from './questions.tsx';
import { useReading } from './use-reading.ts';
import { WORDS } from './words.ts';

/** From files to the history, in steps on one page. */
export function ImportPage({ db }: { readonly db: HistoryDatabase }) {
  return (
    <div class="import">
      <header>
        <h1>{WORDS.title}</h1>
        <p class="soft">{WORDS.about}</p>
      </header>
      <main>{isPrivate() ? <p>{WORDS.private}</p> : <Steps db={db} />}</main>
    </div>
  );
}

function Steps({ db }: { readonly db: HistoryDatabase }) {
  const [brought, setBrought] = useState<Brought>();
  const { now, read, again, cancel, end } = useReading(db);
  const place = useRef<HTMLDivElement>(null);
  const wasIdle = useRef(true);

  // The next step is where the reader is: its heading takes the focus.
  useEffect(() => {
    if (now.state === 'read' || (now.state === 'idle' && !wasIdle.current)) {
      const heading = place.current?.querySelector<HTMLElement>('h2');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    }
    wasIdle.current = now.state === 'idle';
  }, [now.state]);

  if (brought !== undefined) {
    return (
      <Done
        brought={brought}
        onAnother={() => {
          setBrought(undefined);
        }}
      />
    );
  }
  return (
    <div ref={place}>
      {now.state === 'idle' && (
        <>
          <p class={now.was === 'failed' ? 'trouble' : 'soft'} role="status">
            {now.was !== undefined && WORDS.reading[now.was]}
          </p>
          <Choose onGiven={read} />
        </>
      )}
      {now.state === 'busy' && <Busy share={now.share} onCancel={cancel} />}
      {now.state === 'who' && (
        <section class="step" aria-labelledby="who">
          <h2 id="who">{WORDS.who.title}</h2>
          <p>{WORDS.who.about}</p>
          <Who
            senders={now.senders}
            self={new Set(now.senders.slice(0, 1).map(({ email }) => email))}
            label={WORDS.who.go}
            onSelf={(self) => {
              again({ self });
            }}
          />
        </section>
      )}
      {now.state === 'day' && (
        <Day
          onDay={(day) => {
            again({ day });
          }}
        />
      )}
      {now.state === 'read' && (
        <Preview
          db={db}
          reading={now.reading}
          onAgain={again}
          onEnd={end}
          onDone={(done) => {
            setBrought(done);
            end();
          }}
        />
      )}
    </div>
  );
}

function Busy({ share, onCancel }: { readonly share: number; readonly onCancel: () => void }) {
  const percent = Math.floor(share * 100);
  return (
    <section class="step" aria-labelledby="busy">
      <h2 id="busy">{WORDS.reading.title}</h2>
      <progress aria-labelledby="busy" value={share} />
      <p class="soft">{share < 1 ? WORDS.reading.progress(percent) : WORDS.reading.after}</p>
      <div>
        <Button onClick={onCancel}>{WORDS.reading.cancel}</Button>
      </div>
    </section>
  );
}

function Done({
  brought,
  onAnother,
}: {
  readonly brought: Brought;
  readonly onAnother: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section class="step" aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {WORDS.done.title}
      </h2>
      <p role="status">
        {WORDS.done.sum(brought.programs, brought.contacts)}{' '}
        {brought.known > 0 && WORDS.done.known(brought.known)}
      </p>
      <p class="soft">{WORDS.done.next}</p>
      <div>
        <Button onClick={onAnother}>{WORDS.done.another}</Button>
      </div>
    </section>
  );
}
