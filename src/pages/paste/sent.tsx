import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryDatabase } from '../../history/db.ts';
import { nameProgram } from '../../history/programs.ts';
import { send } from '../../wire/send.ts';
import { isPrivate } from '../../wire/tabs.ts';
import { WRITTEN_CHANNELS, type WrittenChannel } from '../../wire/wire.ts';
import { Button } from '../shared/button.tsx';
import { ContactDayField } from '../shared/contact-day-field.tsx';
import { dayOf, longDate } from '../shared/days.ts';
import { momentOf } from '../shared/moment.ts';
import { useAction } from '../shared/use-action.ts';
import type { Check } from './use-check.ts';
import { WORDS } from './words.ts';

interface SentProps {
  readonly db: HistoryDatabase;
  readonly check: Check;
  /** The name of the program that was chosen; "" for none. */
  readonly program: string;
  /** The program is still to be chosen. */
  readonly onMissing: () => void;
  readonly onAnother: () => void;
}

/** "I sent this": the text becomes a contact with a way and a day. */
export function Sent({ db, check, program, onMissing, onAnother }: SentProps) {
  const [isOpen, setOpen] = useState(false);
  const [channel, setChannel] = useState<WrittenChannel>('portal');
  const [day, setDay] = useState(() => dayOf(Date.now()));
  const [trouble, setTrouble] = useState('');
  const [counted, setCounted] = useState('');
  /** Pressed; the answer to the very text that stands there may still be to come. */
  const [isWanted, setWanted] = useState(false);
  const reply = check.state === 'checked' ? check.reply : undefined;
  // However often it is pressed, it is one contact.
  const sendId = useRef(crypto.randomUUID());
  const name = program.trim() === '' ? (reply?.program?.name ?? '') : program.trim();
  const moment = momentOf(day, Date.now());

  const count = async (): Promise<void> => {
    const record = reply?.record;
    if (record === undefined || moment === null) throw new Error('nothing to count');
    const { id } = await nameProgram(db, { name, recipients: [] }, Date.now());
    await send('record.by-hand', {
      sendId: sendId.current,
      sentAt: moment,
      channel,
      record: { ...record, programId: id },
    });
  };
  const action = useAction(count, () => {
    setOpen(false);
    setCounted(WORDS.counted(name, longDate(day)));
  });

  useEffect(() => {
    if (!isWanted || check.state === 'checking') return;
    setWanted(false);
    if (check.state !== 'checked') setTrouble(WORDS.notSaved);
    else if (name === '') {
      setTrouble(WORDS.needsProgram);
      onMissing();
    } else if (moment === null) setTrouble(WORDS.dayTrouble);
    else {
      setTrouble('');
      action.run();
    }
  }, [isWanted, check]);

  if (isPrivate()) return <p class="soft small">{WORDS.private}</p>;
  if (counted !== '') {
    return (
      <div class="confirm">
        <p role="status">{counted}</p>
        <Button
          onClick={() => {
            sendId.current = crypto.randomUUID();
            setCounted('');
            onAnother();
          }}
        >
          {WORDS.another}
        </Button>
      </div>
    );
  }
  if (!isOpen) {
    return (
      <div>
        <Button
          kind="primary"
          onClick={() => {
            setOpen(true);
          }}
        >
          {WORDS.sent}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="confirm"
      aria-label={WORDS.sent}
      onSubmit={(event) => {
        event.preventDefault();
        setWanted(true);
      }}
    >
      <p class="small">{WORDS.sentAbout}</p>
      <fieldset class="channels">
        <legend class="field-label">{WORDS.channel}</legend>
        {WRITTEN_CHANNELS.toReversed().map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="channel"
              checked={channel === one}
              onChange={() => {
                setChannel(one);
              }}
            />{' '}
            {WORDS.channels[one]}
          </label>
        ))}
      </fieldset>
      <ContactDayField label={WORDS.day} value={day} onDay={setDay} />
      <p class="trouble" role="alert">
        {trouble !== '' ? trouble : action.failed && WORDS.notSaved}
      </p>
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={action.busy}>
          {WORDS.countIt}
        </button>
        <Button
          onClick={() => {
            setOpen(false);
          }}
        >
          {WORDS.cancel}
        </Button>
      </div>
    </form>
  );
}
