import { useState } from 'preact/hooks';
import type { Season } from '../../draft/draft.ts';
import { isSharedDomain, readAddresses } from '../../history/address.ts';
import type { HistoryDatabase, StoredContact } from '../../history/db.ts';
import { nameProgram, type ProgramSummary } from '../../history/programs.ts';
import { Button } from '../shared/button.tsx';
import { DetailHead } from './detail-head.tsx';
import { Message } from '../history/message.tsx';
import { NameForm } from '../history/name-form.tsx';
import { WORDS } from './words.ts';

interface UnnamedProps {
  readonly db: HistoryDatabase;
  readonly contacts: readonly StoredContact[];
  readonly programs: readonly ProgramSummary[];
  readonly season: Season;
  readonly now: number;
  readonly onBack: () => void;
}

/** Emails about residency whose program nobody has named yet, each with a way to name it. */
export function Unnamed({ db, contacts, programs, season, now, onBack }: UnnamedProps) {
  const known = programs.map(({ program }) => program.name);
  return (
    <>
      <DetailHead title={WORDS.unnamedTitle} onBack={onBack}>
        <p class="soft small">{WORDS.unnamedAdvice}</p>
      </DetailHead>
      <main class="detail">
        <h2>{WORDS.messages(contacts.length)}</h2>
        <ul class="messages">
          {contacts.map((contact) => (
            <li key={contact.id}>
              <Message db={db} contact={contact} season={season} now={now}>
                <Naming db={db} contact={contact} known={known} />
              </Message>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

interface NamingProps {
  readonly db: HistoryDatabase;
  readonly contact: StoredContact;
  readonly known: readonly string[];
}

function Naming({ db, contact, known }: NamingProps) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {WORDS.nameIt}
      </Button>
    );
  }
  const recipients = readAddresses(contact.recipients);
  const domain = recipients.find((address) => !isSharedDomain(address.domain))?.domain;
  return (
    <NameForm
      name=""
      known={known}
      save={(name) =>
        nameProgram(db, { name, recipients, ...(domain !== undefined && { domain }) }, Date.now())
      }
      onEnd={() => {
        setOpen(false);
      }}
    />
  );
}
