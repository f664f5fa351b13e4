import { useRef, useState } from 'preact/hooks';
import type { HistoryDatabase, StoredProgram } from '../../history/db.ts';
import { addDomain, programAt, removeDomain } from '../../history/edit-program.ts';
import { Button } from '../shared/button.tsx';
import { InPlace } from '../shared/in-place.tsx';
import { TextField } from '../shared/text-field.tsx';
import { useAction } from '../shared/use-action.ts';
import { checkDomain, readDomain } from './check.ts';
import { Fold } from './fold.tsx';
import { FormEnd } from './form-end.tsx';
import { WORDS } from './words.ts';

interface DomainsProps {
  readonly db: HistoryDatabase;
  readonly program: StoredProgram;
  /** All others. */
  readonly others: readonly StoredProgram[];
}

/** The mail domains by which a program is recognised. */
export function Domains({ db, program, others }: DomainsProps) {
  const words = WORDS.domains;
  const { domains } = program;
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const remove = (domain: string): void => {
    removeDomain(db, program.id, domain).then(
      () => {
        setFailed(false);
        // The button that was pressed is gone.
        place.current?.querySelector('button')?.focus();
      },
      () => {
        setFailed(true);
      },
    );
  };
  return (
    <Fold title={words.title} about={domains.join(', ') || words.none}>
      <p class="field-hint">{words.hint}</p>
      <div ref={place} class="domains">
        <ul>
          {domains.map((domain) => (
            <li key={domain} class="domain">
              <span>{domain}</span>
              <Button
                kind="quiet"
                aria-label={words.remove(domain)}
                onClick={() => {
                  remove(domain);
                }}
              >
                {words.removeShort}
              </Button>
            </li>
          ))}
        </ul>
        <p class="trouble" role="alert">
          {failed && WORDS.notDone}
        </p>
        <InPlace label={words.add}>
          {(end) => <DomainForm db={db} program={program} others={others} onEnd={end} />}
        </InPlace>
      </div>
    </Fold>
  );
}

interface DomainFormProps extends DomainsProps {
  readonly onEnd: () => void;
}

function DomainForm({ db, program, others, onEnd }: DomainFormProps) {
  const words = WORDS.domains;
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string>();
  /** The program that has it, and is asked about. */
  const [owner, setOwner] = useState<StoredProgram>();
  const domain = readDomain(typed) ?? '';
  const add = useAction(() => addDomain(db, program.id, domain), onEnd);
  const share = useAction(() => addDomain(db, program.id, domain, 'share'), onEnd);
  const take = useAction(() => addDomain(db, program.id, domain, 'take'), onEnd);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = checkDomain(typed, program);
        const elsewhere = programAt(domain, others);
        setTrouble(wrong);
        setOwner(wrong === undefined ? elsewhere : undefined);
        if (wrong === undefined && elsewhere === undefined) add.run();
      }}
    >
      <TextField
        label={words.field}
        trouble={trouble}
        maxLength={255}
        value={typed}
        onText={(text) => {
          setTyped(text);
          setTrouble(undefined);
          setOwner(undefined);
        }}
      />
      {owner ? (
        <>
          <p role="status">{words.elsewhere(domain, owner.name)}</p>
          <p class="trouble" role="alert">
            {(share.failed || take.failed) && WORDS.notDone}
          </p>
          <div class="buttons">
            <Button disabled={share.busy} onClick={share.run}>
              {words.share}
            </Button>
            <Button disabled={take.busy} onClick={take.run}>
              {words.take}
            </Button>
            <Button onClick={onEnd}>{WORDS.cancel}</Button>
          </div>
        </>
      ) : (
        <FormEnd yes={words.yes} action={add} onEnd={onEnd} />
      )}
    </form>
  );
}
