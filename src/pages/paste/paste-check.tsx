import { useRef, useState } from 'preact/hooks';
import { Purpose } from '../../draft/draft.ts';
import type { HistoryDatabase } from '../../history/db.ts';
import { overwrite } from '../../inline/edit.ts';
import * as v from 'valibot';
import type { Finding } from '../../findings/finding.ts';
import { Button } from '../shared/button.tsx';
import { Field } from '../shared/field.tsx';
import { PurposeOptions } from '../shared/purpose-options.tsx';
import { PURPOSE_NAMES } from '../shared/purposes.ts';
import { TextField } from '../shared/text-field.tsx';
import { useLive } from '../shared/use-live.ts';
import { Findings } from './findings.tsx';
import { Sent } from './sent.tsx';
import { useCheck } from './use-check.ts';
import { WORDS } from './words.ts';

/** The value of a choice that is none of the programs: no name is so short. */
const NEW = '+';
const MAX_TEXT = 200_000;
const MAX_LINE = 2000;

interface PasteCheckProps {
  readonly db: HistoryDatabase;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A text that stands in no compose window: checked, mended, and counted when it was sent. */
export function PasteCheck({ db, text, onText }: PasteCheckProps) {
  const [subject, setSubject] = useState('');
  const [chosen, setChosen] = useState('');
  const [newName, setNewName] = useState('');
  const [purpose, setPurpose] = useState<Purpose | ''>('');
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const programs = useLive(() => db.programs.toArray(), [db]);
  const names =
    programs.state === 'ready'
      ? programs.value.map(({ name }) => name).sort((a, b) => a.localeCompare(b))
      : [];
  const program = chosen === NEW ? newName : chosen;
  const [check, again] = useCheck({ text, subject, program, purpose });
  const reply = check.state === 'checked' ? check.reply : undefined;

  /** Selects the words, where they still stand there. */
  const select = ({ field, start, end, quote }: Finding): HTMLElement | null => {
    const control = field === 'subject' ? line.current : area.current;
    if (control?.value.slice(start, end) !== quote) return null;
    control.focus();
    control.setSelectionRange(start, end);
    return control;
  };

  return (
    <div class="paste">
      <div class="paste-text">
        <Field label={WORDS.text} hint={WORDS.textHint}>
          {(ids) => (
            <textarea
              {...ids}
              ref={area}
              class="input"
              rows={9}
              maxLength={MAX_TEXT}
              value={text}
              onInput={(event) => {
                onText(event.currentTarget.value);
              }}
            />
          )}
        </Field>
        <Field label={WORDS.subject}>
          {(ids) => (
            <input
              {...ids}
              ref={line}
              class="input"
              autocomplete="off"
              maxLength={MAX_LINE}
              value={subject}
              onInput={(event) => {
                setSubject(event.currentTarget.value);
              }}
            />
          )}
        </Field>
        <div class="paste-choices">
          <Field label={WORDS.program}>
            {(ids) => (
              <select
                {...ids}
                ref={choice}
                class="input"
                value={chosen}
                onChange={(event) => {
                  setChosen(event.currentTarget.value);
                }}
              >
                <option value="">{reply?.program?.name ?? WORDS.noProgram}</option>
                {names.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
                <option value={NEW}>{WORDS.newProgram}</option>
              </select>
            )}
          </Field>
          <Field label={WORDS.purpose}>
            {(ids) => (
              <select
                {...ids}
                class="input"
                value={purpose}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setPurpose(v.is(Purpose, value) ? value : '');
                }}
              >
                <option value="">
                  {reply?.residency === true && purpose === ''
                    ? WORDS.heard(PURPOSE_NAMES[reply.purpose])
                    : WORDS.asText}
                </option>
                <PurposeOptions />
              </select>
            )}
          </Field>
          {chosen === NEW && (
            <TextField label={WORDS.newName} maxLength={300} value={newName} onText={setNewName} />
          )}
        </div>
      </div>
      <section class="paste-found" aria-label={WORDS.findings}>
        <Findings
          check={check}
          onShow={select}
          onReplace={(finding, words) => {
            const control = select(finding);
            if (control !== null) overwrite(control, words);
          }}
        />
        {check.state === 'failed' && <Button onClick={again}>{WORDS.tryAgain}</Button>}
        {text.trim() !== '' && (
          <Sent
            db={db}
            check={check}
            program={program}
            onMissing={() => {
              choice.current?.focus();
            }}
            onAnother={() => {
              onText('');
              setSubject('');
              setPurpose('');
              area.current?.focus();
            }}
          />
        )}
      </section>
    </div>
  );
}
