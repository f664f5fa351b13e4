import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ProgramSummary } from '../../history/programs.ts';
import { send } from '../../wire/send.ts';
import { isPrivate } from '../../wire/tabs.ts';
import type { ComposeDraft } from '../../wire/wire.ts';
import { NameForm } from '../history/name-form.tsx';
import { NextStep } from '../history/next-step.tsx';
import { Notes } from '../history/notes.tsx';
import { Places } from '../history/places.tsx';
import { Button } from '../shared/button.tsx';
import { InPlace } from '../shared/in-place.tsx';
import { useAction } from '../shared/use-action.ts';
import { lastLine, programAtHandIn, responseLine, type Where } from './at-hand-view.ts';
import { nameOf, Proposals, proposalsIn } from './proposals.tsx';
import type { InMailTab } from './use-at-hand.ts';
import { WORDS } from './words.ts';

/** The place in the page of the button that opens the program at hand. */
export const AT_HAND = 'at-hand';

interface AtHandProps {
  readonly inTab: InMailTab;
  readonly programs: readonly ProgramSummary[];
  /** Whether answers of programs are noted. */
  readonly notesResponses: boolean;
  readonly now: number;
  readonly onOpen: (program: string) => void;
  /** Something of what is read was kept: the tab is to be asked anew. */
  readonly onKept: () => void;
}

/** The program of the email that is written or read in the mail tab, before all others. */
export function AtHand({ inTab, programs, notesResponses, now, onOpen, onKept }: AtHandProps) {
  const [named, setNamed] = useState<string>();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const panel = useRef<HTMLElement>(null);
  const { written } = inTab;
  const atHand = programAtHandIn(inTab, programs, named);
  /** What had the focus is about to go. */
  const focusHead = (): void => {
    panel.current?.querySelector<HTMLElement>('.at-hand-open')?.focus();
  };
  const open = proposalsIn(inTab, dismissed);
  const proposals = (
    <Proposals
      open={open}
      now={now}
      onKept={() => {
        focusHead();
        onKept();
      }}
      onDismiss={(message) => {
        focusHead();
        setDismissed((before) => new Set(before).add(nameOf(message)));
      }}
    />
  );
  // The question which program it is had it.
  useLayoutEffect(() => {
    if (named !== undefined) focusHead();
  }, [named, atHand?.where]);

  if (atHand === undefined || (atHand.where === 'unnamed' && isPrivate())) return proposals;
  return (
    <section ref={panel} class="at-hand" aria-label={WORDS.atHand.label}>
      {atHand.where === 'unnamed' ? (
        written && (
          <Unnamed
            {...atHand}
            draft={written.draft}
            known={programs.map(({ program }) => program.name)}
            onNamed={setNamed}
          />
        )
      ) : (
        <>
          <Head
            {...atHand}
            notesResponses={notesResponses}
            now={now}
            onOpen={() => {
              onOpen(atHand.summary.program.id);
            }}
          />
          {/* What is not kept yet may be the very step. */}
          {open.length === 0 && <NextStep step={atHand.summary.nextStep} now={now} />}
        </>
      )}
      {proposals}
    </section>
  );
}

interface HeadProps {
  readonly where: Where;
  readonly summary: ProgramSummary;
  readonly notesResponses: boolean;
  readonly now: number;
  readonly onOpen: () => void;
}

function Head({ where, summary, notesResponses, now, onOpen }: HeadProps) {
  const { atHand } = summary;
  return (
    <button type="button" class="row at-hand-open" data-place={AT_HAND} onClick={onOpen}>
      <span class="soft small">{WORDS.atHand[where]}</span>
      <span class="at-hand-name">{atHand.name}</span>
      <Places places={atHand.places} />
      <span class="soft small">
        {[lastLine(atHand, where, now), responseLine(atHand, notesResponses, now)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <Notes summary={summary} now={now} hasStep />
    </button>
  );
}

interface UnnamedProps {
  /** The email, without its text. */
  readonly draft: ComposeDraft;
  readonly name: string;
  readonly among: readonly string[];
  /** Names of all programs. */
  readonly known: readonly string[];
  readonly onNamed: (program: string) => void;
}

/** The question to which program an email goes. */
function Unnamed({ draft, name, among, known, onNamed }: UnnamedProps) {
  const save = async (chosen: string): Promise<void> => {
    onNamed((await send('record.name-program', { name: chosen, draft })).id);
  };
  const words = WORDS.atHand;
  const isGuess = name !== '';
  return (
    <div class="at-hand-unnamed">
      <p class="soft small">{words.written}</p>
      <p class="at-hand-name">{isGuess ? words.maybe(name) : words.which}</p>
      <p class="small">{among.length > 0 ? words.several : words.unnamed}</p>
      <div class="buttons">
        {among.map((one) => (
          <Choose key={one} label={one} act={() => save(one)} />
        ))}
        {isGuess && <Choose label={words.yes} kind="primary" act={() => save(name)} />}
        <InPlace
          label={isGuess || among.length > 0 ? words.another : WORDS.nameIt}
          kind={isGuess || among.length > 0 ? 'quiet' : 'plain'}
        >
          {(end) => <NameForm name="" known={known} save={save} onEnd={end} />}
        </InPlace>
      </div>
    </div>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly kind?: 'plain' | 'primary';
  readonly act: () => Promise<unknown>;
}

function Choose({ label, kind = 'plain', act }: ChooseProps) {
  const action = useAction(act, () => undefined);
  return (
    <>
      <Button kind={kind} disabled={action.busy} onClick={action.run}>
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
