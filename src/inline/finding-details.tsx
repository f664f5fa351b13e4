import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../findings/finding.ts';
import { Button } from './button.tsx';
import { changedWords } from './changed-words.ts';
import type { Actions, ShownFinding } from './view.ts';
import { words } from './words.ts';

interface DetailsProps {
  readonly shown: ShownFinding;
  readonly actions: Actions;
}

/** Why a finding matters, and everything that can be done about it. */
export const FindingDetails = ({ shown: { id, finding }, actions }: DetailsProps) => (
  <>
    <p class="message">{finding.message}</p>
    <ul class="fixes">
      {finding.replacements.map((replacement) => (
        <li key={replacement}>
          <Button
            class="fix"
            onPress={() => {
              actions.replace(id, replacement);
            }}
          >
            <span class="hidden">{words.card.replaceWith('')}</span>
            {changedWords(finding.quote, replacement).map((piece) =>
              piece.changed ? <b>{piece.words}</b> : piece.words,
            )}
          </Button>
        </li>
      ))}
      {finding.deletable && (
        <li>
          <Button
            class="fix"
            onPress={() => {
              actions.remove(id);
            }}
          >
            {isWholeSentence(finding) ? words.card.remove : words.card.removeWords}
          </Button>
        </li>
      )}
    </ul>
    <div class="row">
      {finding.guide.map((section, at) => (
        <Button
          key={section}
          class="link"
          label={words.card.guide(section)}
          onPress={() => {
            actions.openGuide(section);
          }}
        >
          {at === 0 ? words.card.guide(section) : section}
        </Button>
      ))}
      <Button
        class="link quiet"
        onPress={() => {
          actions.dismiss(id);
        }}
      >
        {words.card.dismiss}
      </Button>
      <Button
        class="link quiet"
        onPress={() => {
          actions.turnOff(id);
        }}
      >
        {words.card.turnOff}
      </Button>
      <Report finding={finding} />
    </div>
  </>
);

/** A text about a wrong finding, to copy; the sentence goes in only where the user says so. */
const Report = ({ finding }: { readonly finding: Finding }) => {
  const [isOpen, setOpen] = useState(false);
  const [withQuote, setWithQuote] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const text = words.report.text(finding, withQuote);
  return (
    <>
      <Button
        class="link quiet"
        expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {words.report.open}
      </Button>
      {isOpen && (
        <div class="report">
          <p>{words.report.hint}</p>
          <textarea ref={area} readOnly rows={4} aria-label={words.report.label} value={text} />
          <label>
            <input
              type="checkbox"
              checked={withQuote}
              onChange={(event) => {
                setWithQuote(event.currentTarget.checked);
              }}
            />{' '}
            {words.report.withQuote}
          </label>
          <Button
            class="primary"
            onPress={() => {
              // Copies what is selected, where the browser does not let a script write by itself.
              area.current?.select();
              navigator.clipboard.writeText(text).catch(() => undefined);
            }}
          >
            {words.report.copy}
          </Button>
        </div>
      )}
    </>
  );
};

const isWholeSentence = ({ quote }: Finding): boolean => /[.!?]["'”’)]*$/.test(quote);
