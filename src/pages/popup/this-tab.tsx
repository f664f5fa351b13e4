import type { Pause } from '../../settings/pause.ts';
import { send } from '../../wire/send.ts';
import { version } from '../../wire/tabs.ts';
import type { Request, SelfTest } from '../../wire/wire.ts';
import { Button } from '../shared/button.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { useAction } from '../shared/use-action.ts';
import { DetailHead } from './detail-head.tsx';
import { PauseNotes } from './pause-notes.tsx';
import { linesOf, summaryOf, type Line } from './self-test.ts';
import type { MailTab } from './use-mail-tab.ts';
import { WORDS } from './words.ts';

interface ThisTabProps {
  readonly tab: MailTab;
  readonly pause: Pause | undefined;
  readonly now: number;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** The self-test of the mail tab in front, and the ways to pause there. */
export function ThisTab({ tab, pause, now, onAgain, onBack }: ThisTabProps) {
  return (
    <>
      <DetailHead title={WORDS.test.title} onBack={onBack}>
        <p role="status">
          {WORDS.test.thisTab}:{' '}
          {tab.state === 'ready' ? summaryOf(tab.test, version()) : WORDS.test.silent}
        </p>
      </DetailHead>
      <main class="detail">
        {tab.state === 'ready' && <Results test={tab.test} />}
        <div class="buttons">
          <Button onClick={onAgain}>{WORDS.test.again}</Button>
          {tab.state === 'ready' && (
            <CopyButton
              label={WORDS.test.copy}
              copied={WORDS.copied}
              failed={WORDS.notCopied}
              text={tab.test.report}
            />
          )}
        </div>
        {tab.state === 'ready' && (
          <>
            <details>
              <summary>{WORDS.test.show}</summary>
              <p class="soft small">{WORDS.test.blacked}</p>
              <textarea
                class="input report"
                readOnly
                rows={10}
                aria-label={WORDS.test.report}
                value={tab.test.report}
              />
            </details>
            {pause && <PauseHere test={tab.test} pause={pause} now={now} />}
          </>
        )}
      </main>
    </>
  );
}

function Results({ test }: { readonly test: SelfTest }) {
  const { tab, composes } = linesOf(test, version());
  return (
    <>
      <section>
        <h2>{WORDS.test.hosts(test.host)}</h2>
        <Lines lines={tab} />
      </section>
      {composes.map((lines, at) => (
        <section key={at}>
          <h2>{WORDS.test.compose(at + 1)}</h2>
          <Lines lines={lines} />
        </section>
      ))}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul class="tests">
      {lines.map(({ name, verdict, told, advice }) => (
        <li key={name}>
          <span class={`verdict verdict-${verdict}`} aria-hidden="true" />
          <span>
            {name}: {told}
            {advice !== '' && <span class="soft small"> {advice}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PauseHereProps {
  readonly test: SelfTest;
  readonly pause: Pause;
  readonly now: number;
}

/** A message is paused at its own badge; here the mailboxes that are open, and everything. */
function PauseHere({ test, pause, now }: PauseHereProps) {
  const mailboxes = [...new Set(test.composes.flatMap(({ mailbox }) => mailbox ?? []))].filter(
    (mailbox) => !pause.mailboxes.includes(mailbox.toLowerCase()),
  );
  return (
    <section class="detail-actions">
      <h2>{WORDS.pause.title}</h2>
      <p class="soft small">{WORDS.pause.about}</p>
      <PauseNotes pause={pause} now={now} />
      {pause.until <= now && (
        <PauseButton label={WORDS.pause.hour} wish={{ of: 'hour', on: true }} />
      )}
      {mailboxes.map((mailbox) => (
        <PauseButton
          key={mailbox}
          label={WORDS.pause.from(mailbox)}
          wish={{ of: 'mailbox', on: true, mailbox }}
        />
      ))}
    </section>
  );
}

interface PauseButtonProps {
  readonly label: string;
  readonly wish: Request<'pause.set'>;
}

function PauseButton({ label, wish }: PauseButtonProps) {
  const action = useAction(
    () => send('pause.set', wish),
    () => undefined,
  );
  return (
    <>
      <Button disabled={action.busy} onClick={action.run}>
        {label}
      </Button>
      {action.failed && (
        <p class="trouble" role="alert">
          {WORDS.notSaved}
        </p>
      )}
    </>
  );
}
