import { useRef, useState } from 'preact/hooks';
import { noteAnswer } from '../../history/answers.ts';
import type { HistoryDatabase, StoredContact } from '../../history/db.ts';
import { ContactDayField } from '../shared/contact-day-field.tsx';
import { dayOf } from '../shared/days.ts';
import { momentOf } from '../shared/moment.ts';
import { useAction } from '../shared/use-action.ts';
import { FormEnd } from './form-end.tsx';
import { WORDS } from './words.ts';

interface AnswerFormProps {
  readonly db: HistoryDatabase;
  readonly contact: StoredContact;
  readonly onEnd: () => void;
}

/** That a contact was answered, noted by hand: by phone, or in a mailbox that is not seen. */
export function AnswerForm({ db, contact, onEnd }: AnswerFormProps) {
  const [day, setDay] = useState(() => dayOf(Date.now()));
  const [trouble, setTrouble] = useState<string>();
  // However often it is pressed, it is one answer.
  const id = useRef(crypto.randomUUID());
  const moment = momentOf(day, Date.now());
  const action = useAction(
    () =>
      noteAnswer(
        db,
        { id: id.current, contactId: contact.id, at: moment ?? contact.sentAt },
        Date.now(),
      ),
    onEnd,
  );
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const isBefore = day < dayOf(contact.sentAt);
        const wrong = moment === null || isBefore ? WORDS.answers.dayTrouble : undefined;
        setTrouble(wrong);
        if (wrong === undefined) action.run();
      }}
    >
      <ContactDayField
        label={WORDS.day}
        trouble={trouble}
        value={day}
        onDay={(typed) => {
          setDay(typed);
          setTrouble(undefined);
        }}
      />
      <FormEnd yes={WORDS.answers.yes} action={action} onEnd={onEnd} />
    </form>
  );
}
