import type { Finding } from '../../findings/finding.ts';
import { anchorOf } from '../../guide/sections.ts';
import { SeveritySample } from '../../inline/icons.tsx';
import { GUIDE_PAGE } from '../shared/addresses.ts';
import { Button } from '../shared/button.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import type { Check } from './use-check.ts';
import { WORDS } from './words.ts';

interface FindingsProps {
  readonly check: Check;
  readonly onShow: (finding: Finding) => unknown;
  readonly onReplace: (finding: Finding, words: string) => void;
}

/** What the check has found, worst first. */
export function Findings({ check, onShow, onReplace }: FindingsProps) {
  const reply =
    check.state === 'checked' ? check.reply : check.state === 'checking' ? check.last : undefined;
  const findings = reply?.findings ?? [];
  return (
    <>
      <h2>{WORDS.findings}</h2>
      <p class="soft" role="status">
        {tellOf(check)}
      </p>
      <ul class="paste-findings">
        {findings.map((finding, at) => (
          <li key={`${finding.rule} ${finding.field} ${finding.start} ${at}`}>
            <One finding={finding} onShow={onShow} onReplace={onReplace} />
          </li>
        ))}
      </ul>
    </>
  );
}

function tellOf(check: Check): string {
  switch (check.state) {
    case 'empty':
      return WORDS.empty;
    case 'checking':
      return check.last === undefined ? WORDS.checking : WORDS.count(check.last.findings.length);
    case 'failed':
      return WORDS.failed;
    case 'checked': {
      const { residency, findings } = check.reply;
      if (!residency) return WORDS.foreign;
      return findings.length === 0 ? WORDS.clean : WORDS.count(findings.length);
    }
  }
}

interface OneProps {
  readonly finding: Finding;
  readonly onShow: (finding: Finding) => unknown;
  readonly onReplace: (finding: Finding, words: string) => void;
}

function One({ finding, onShow, onReplace }: OneProps) {
  const { severity, field, title, message, quote, replacements, deletable, guide } = finding;
  const isInText = (field === 'body' || field === 'subject') && quote !== '';
  return (
    <article class={`found found-${severity}`}>
      <h3>
        <SeveritySample severity={severity} />
        <span>
          <span class="spoken">{WORDS.severity[severity]}: </span>
          {title}
          {field !== 'body' && <span class="soft"> · {WORDS.field[field]}</span>}
        </span>
      </h3>
      {isInText && (
        <button
          type="button"
          class="found-quote"
          aria-label={WORDS.show(quote)}
          onClick={() => {
            onShow(finding);
          }}
        >
          <q>{quote}</q>
        </button>
      )}
      <p>{message}</p>
      {isInText && (
        <ul class="wordings">
          {replacements.map((words) => (
            <li key={words}>
              <p>{words}</p>
              <div class="buttons">
                <Button
                  aria-label={WORDS.replaceWith(words)}
                  onClick={() => {
                    onReplace(finding, words);
                  }}
                >
                  {WORDS.replace}
                </Button>
                <CopyButton
                  label={WORDS.copy}
                  spoken={WORDS.copyThis(words)}
                  copied={WORDS.copied}
                  failed={WORDS.notCopied}
                  text={words}
                />
              </div>
            </li>
          ))}
          {deletable && (
            <li>
              <Button
                onClick={() => {
                  onReplace(finding, '');
                }}
              >
                {WORDS.remove}
              </Button>
            </li>
          )}
        </ul>
      )}
      <p class="small found-guide">
        {guide.map((section) => (
          <a
            key={section}
            href={`${GUIDE_PAGE}#${anchorOf(section)}`}
            target="_blank"
            rel="noreferrer"
          >
            {WORDS.guide(section)}
          </a>
        ))}
      </p>
    </article>
  );
}
