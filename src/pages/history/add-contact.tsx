import * as v from 'valibot';
import { useRef, useState } from 'preact/hooks';
import { Purpose, type Season } from '../../draft/draft.ts';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { addContact } from '../../history/edit-contact.ts';
import { type Channel, CHANNELS } from '../../wire/wire.ts';
import { ContactDayField } from '../shared/contact-day-field.tsx';
import { dayOf } from '../shared/days.ts';
import { Field } from '../shared/field.tsx';
import { PurposeOptions } from '../shared/purpose-options.tsx';
import { momentOf } from '../shared/moment.ts';
import { TextField } from '../shared/text-field.tsx';
import { useAction } from '../shared/use-action.ts';
import { FormEnd } from './form-end.tsx';
import { WORDS } from './words.ts';

interface AddContactProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
  readonly season: Season;
  readonly onEnd: () => void;
}

/** A contact that no compose window saw: a call, a meeting, an email from elsewhere. */
export function AddContact({ db, program, season, onEnd }: AddContactProps) {
  const words = WORDS.add;
  const { people } = program;
  const [channel, setChannel] = useState<Channel>('phone');
  const [purpose, setPurpose] = useState<Purpose>();
  const [day, setDay] = useState(() => dayOf(Date.now()));
  const [who, setWho] = useState(() => (people.length === 1 ? (people[0]?.email ?? '') : ''));
  const [topic, setTopic] = useState('');
  const [isFirst, setFirst] = useState(false);
  /** Pressed, so that what is missing is said. */
  const [isWanted, setWanted] = useState(false);
  // However often it is pressed, it is one contact.
  const id = useRef(crypto.randomUUID());
  const person = people.find(({ email }) => email === who);
  const moment = momentOf(day, Date.now());

  const action = useAction(async () => {
    if (purpose === undefined || moment === null) throw new RangeError(words.needsPurpose);
    await addContact(
      db,
      {
        id: id.current,
        programId: program.id,
        channel,
        purpose,
        sentAt: moment,
        topic: topic.trim(),
        recipients: person ? [lineOf(person)] : [],
        toldFirstChoice: isFirst && purpose === 'interest',
      },
      season,
      Date.now(),
    );
  }, onEnd);

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        setWanted(true);
        if (purpose !== undefined && moment !== null) action.run();
      }}
    >
      <div class="pairs">
        <Field label={words.channel}>
          {(ids) => (
            <select
              {...ids}
              class="input"
              value={channel}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setChannel(CHANNELS.find((one) => one === value) ?? channel);
              }}
            >
              {CHANNELS.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).map((one) => (
                <option key={one} value={one}>
                  {WORDS.channels[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={words.purpose}
          trouble={isWanted && purpose === undefined ? words.needsPurpose : undefined}
        >
          {(ids) => (
            <select
              {...ids}
              class="input"
              value={purpose ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setPurpose(v.is(Purpose, value) ? value : undefined);
              }}
            >
              <option value="">{words.choose}</option>
              <PurposeOptions />
            </select>
          )}
        </Field>
        <ContactDayField
          label={WORDS.day}
          trouble={isWanted && moment === null ? WORDS.dayTrouble : undefined}
          value={day}
          onDay={setDay}
        />
        {people.length > 0 && (
          <Field label={words.who}>
            {(ids) => (
              <select
                {...ids}
                class="input"
                value={who}
                onChange={(event) => {
                  setWho(event.currentTarget.value);
                }}
              >
                <option value="">{words.nobody}</option>
                {people.map(({ email, name }) => (
                  <option key={email} value={email}>
                    {name || email}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      <TextField
        label={words.topic}
        hint={words.topicHint}
        maxLength={300}
        value={topic}
        onText={setTopic}
      />
      {purpose === 'interest' && (
        <label class="check">
          <input
            type="checkbox"
            checked={isFirst}
            onChange={(event) => {
              setFirst(event.currentTarget.checked);
            }}
          />
          {words.firstChoice}
        </label>
      )}
      <FormEnd yes={words.yes} action={action} onEnd={onEnd} />
    </form>
  );
}

/** What no compose window can see stands first. */
const ORDER: readonly Channel[] = ['phone', 'in-person', 'virtual-event', 'portal', 'email'];

const lineOf = ({ name, email }: StoredProgram['people'][number]): string =>
  name === '' ? email : `${name} <${email}>`;
