import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { send } from '../../wire/send.ts';
import type {
  OpenedMessage,
  ReadMessage,
  ProposedContact,
  ProposedInvitation,
} from '../../wire/wire.ts';
import { Button } from '../shared/button.tsx';
import { ContactDayField } from '../shared/contact-day-field.tsx';
import { dateOf, dayOf, longDate } from '../shared/days.ts';
import { momentOf } from '../shared/moment.ts';
import { PURPOSE_NAMES } from '../shared/purposes.ts';
import { TextField } from '../shared/text-field.tsx';
import { useAction } from '../shared/use-action.ts';
import { namesOf } from '../history/view.ts';
import { WORDS as HISTORY_WORDS } from '../history/words.ts';
import type { InMailTab } from './use-at-hand.ts';
import { WORDS } from './words.ts';

/** Something that can be kept of an opened message. */
export interface Open extends ReadMessage {
  readonly message: OpenedMessage;
}

/** What can be kept of the opened messages and was not put off; most often nothing. */
export function proposalsIn(
  { opened, read }: InMailTab,
  dismissed: ReadonlySet<string>,
): readonly Open[] {
  return read.flatMap((one) => {
    const message = opened[one.index];
    const isOpen = one.add !== undefined || one.invitation !== undefined;
    return message && isOpen && !dismissed.has(nameOf(message)) ? [{ ...one, message }] : [];
  });
}

/** What tells a message from the others of its thread while it is open. */
export const nameOf = ({ id, at, from, subject }: OpenedMessage): string =>
  id ?? [at, from, subject].join(' ');

interface ProposalsProps {
  readonly open: readonly Open[];
  readonly now: number;
  /** Something was kept: the tab is to be asked anew. */
  readonly onKept: () => void;
  readonly onDismiss: (message: OpenedMessage) => void;
}

/** What can be kept, if the applicant agrees. */
export function Proposals({ open, now, onKept, onDismiss }: ProposalsProps) {
  return (
    <>
      {open.map(({ message, add, invitation, program }) => {
        const common = {
          key: nameOf(message),
          onKept,
          onDismiss: () => {
            onDismiss(message);
          },
        };
        return invitation ? (
          <Invite {...common} invitation={invitation} isKnown={program !== undefined} />
        ) : (
          add && <Add {...common} message={message} add={add} now={now} />
        );
      })}
    </>
  );
}

interface ProposalProps {
  readonly title: string;
  readonly about: string;
  readonly trouble: string | undefined;
  readonly onDismiss: () => void;
  /** The fields, where something is to be said. */
  readonly fields?: ComponentChildren;
  /** The buttons that agree. */
  readonly children: ComponentChildren;
}

function Proposal({ title, about, trouble, onDismiss, fields, children }: ProposalProps) {
  const id = useId();
  return (
    <section class="proposal" aria-labelledby={id}>
      <p class="next-title" id={id}>
        {title}
      </p>
      {about !== '' && <p class="small">{about}</p>}
      {fields}
      {trouble !== undefined && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <div class="buttons">
        {children}
        <Button kind="quiet" aria-label={WORDS.proposals.dismissSpoken(title)} onClick={onDismiss}>
          {WORDS.proposals.dismiss}
        </Button>
      </div>
    </section>
  );
}

interface AddProps {
  readonly message: OpenedMessage;
  readonly add: ProposedContact;
  readonly now: number;
  readonly onKept: () => void;
  readonly onDismiss: () => void;
}

/** A sent email that nobody counted, as one that was written on a phone. */
function Add({ message, add, now, onKept, onDismiss }: AddProps) {
  const [day, setDay] = useState(dayOf(now));
  const words = WORDS.proposals.add;
  const sentAt = add.sentAt ?? momentOf(day, Date.now());
  const action = useAction(
    () =>
      send('record.opened', {
        message,
        ...(add.sentAt === undefined && sentAt !== null && { sentAt }),
      }),
    onKept,
  );
  return (
    <Proposal
      title={words.title}
      about={words.about(
        PURPOSE_NAMES[add.purpose],
        namesOf(add.recipients),
        add.sentAt === undefined ? '' : dateOf(add.sentAt, now),
      )}
      trouble={action.failed ? WORDS.notSaved : undefined}
      onDismiss={onDismiss}
      fields={
        add.sentAt === undefined && (
          <ContactDayField
            label={words.day}
            trouble={sentAt === null ? HISTORY_WORDS.dayTrouble : undefined}
            value={day}
            onDay={setDay}
          />
        )
      }
    >
      <Button kind="primary" disabled={action.busy || sentAt === null} onClick={action.run}>
        {words.yes}
      </Button>
    </Proposal>
  );
}

interface InviteProps {
  readonly invitation: ProposedInvitation;
  /** Whether the history knows its program. */
  readonly isKnown: boolean;
  readonly onKept: () => void;
  readonly onDismiss: () => void;
}

/** An invitation to an interview: its day and who sent it, kept with one press. */
function Invite({ invitation: { days, ...invitation }, isKnown, onKept, onDismiss }: InviteProps) {
  const [program, setProgram] = useState(invitation.program);
  const [failed, setFailed] = useState(false);
  const words = WORDS.proposals.invitation;
  const { person } = invitation;
  const keep = (interviewDate?: string) => () =>
    send('record.invitation', {
      invitation: { ...invitation, program, ...(interviewDate !== undefined && { interviewDate }) },
    });
  const kept = { onKept, onFailed: setFailed, isReady: program.trim() !== '' };
  return (
    <Proposal
      title={days.length > 1 ? words.whichDay : words.title}
      about={words.about(
        person === undefined ? '' : person.name || person.email,
        person?.role === undefined ? '' : HISTORY_WORDS.people.roles[person.role].toLowerCase(),
      )}
      trouble={failed ? WORDS.notSaved : undefined}
      onDismiss={onDismiss}
      fields={
        !isKnown && (
          <TextField label={words.program} maxLength={300} value={program} onText={setProgram} />
        )
      }
    >
      {days.map((day, index) => (
        <Keep
          key={day}
          label={days.length > 1 ? longDate(day) : words.yes(longDate(day))}
          isPrimary={index === 0 && days.length === 1}
          act={keep(day)}
          {...kept}
        />
      ))}
      {days.length === 0 && <Keep label={words.noDay} isPrimary act={keep()} {...kept} />}
    </Proposal>
  );
}

interface KeepProps {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly isReady: boolean;
  readonly act: () => Promise<unknown>;
  readonly onKept: () => void;
  readonly onFailed: (failed: boolean) => void;
}

function Keep({ label, isPrimary, isReady, act, onKept, onFailed }: KeepProps) {
  const action = useAction(
    () =>
      act().catch((error: unknown) => {
        onFailed(true);
        throw error;
      }),
    onKept,
  );
  return (
    <Button
      kind={isPrimary ? 'primary' : 'plain'}
      disabled={action.busy || !isReady}
      onClick={() => {
        onFailed(false);
        action.run();
      }}
    >
      {label}
    </Button>
  );
}
