import { useEffect, useRef, useState } from 'preact/hooks';
import { shownKeys } from '../settings/shortcut.ts';
import { Button } from './button.tsx';
import { FindingDetails } from './finding-details.tsx';
import { CloseIcon, SeveritySample } from './icons.tsx';
import { InvitationRow } from './invitation-row.tsx';
import { PauseRow } from './pause-row.tsx';
import { ProgramRow } from './program-row.tsx';
import type { Actions, View } from './view.ts';
import { words } from './words.ts';

interface FindingListProps {
  readonly view: View;
  readonly actions: Actions;
  readonly onClose: () => void;
  readonly onTemplates: () => void;
}

/** The program written to, then every finding with its fixes, worst first. */
export const FindingList = ({ view, actions, onClose, onTemplates }: FindingListProps) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const open = view.findings.some(({ id }) => id === chosen) ? chosen : view.findings[0]?.id;
  const list = useRef<HTMLDivElement>(null);
  const count = view.findings.length;
  useEffect(() => {
    // The button that dismissed, noted or paused went with it: the keyboard goes on at the next.
    if (document.activeElement === document.body) {
      list.current?.querySelector<HTMLElement>('[data-first], .resume')?.focus();
    }
  }, [count, view.paused, view.invitation]);
  return (
    <div ref={list} onKeyDown={moveByArrows}>
      <div class="top">
        <h2>{words.list.title}</h2>
        <Button class="icon-button" label={words.list.close} onPress={onClose}>
          <CloseIcon />
        </Button>
      </div>
      {view.notice !== '' && <p class="note">{view.notice}</p>}
      {view.paused && (
        <Button class="primary resume" onPress={actions.resume}>
          {words.pause.resume}
        </Button>
      )}
      {view.uncounted !== undefined && (
        <p class="note">
          {words.notice.uncounted(view.uncounted)}{' '}
          <Button class="link" onPress={actions.openAccounts}>
            {words.notice.chooseAccounts}
          </Button>
        </p>
      )}
      {view.invitation !== undefined && (
        <InvitationRow invitation={view.invitation} actions={actions} />
      )}
      <ProgramRow view={view} actions={actions} />
      {view.paused ? null : view.findings.length === 0 ? (
        <p class="note">{view.status === 'quiet' ? words.list.empty : words.list.none}</p>
      ) : (
        <ul class="findings">
          {view.findings.map((shown) => (
            <li key={shown.id}>
              <button
                type="button"
                class="head heading"
                data-item
                data-first={shown.id === open ? '' : undefined}
                aria-expanded={shown.id === open}
                onClick={() => {
                  setChosen(shown.id);
                }}
              >
                <SeveritySample severity={shown.finding.severity} />
                <span>
                  <span class="hidden">{words.severity[shown.finding.severity]}: </span>
                  {shown.finding.title}
                  {shown.finding.field !== 'body' && (
                    <span class="where"> · {words.list.field[shown.finding.field]}</span>
                  )}
                </span>
              </button>
              {shown.id === open && (
                <div class="body">
                  {shown.finding.quote !== '' && (
                    <blockquote class="quote">{shown.finding.quote}</blockquote>
                  )}
                  <FindingDetails shown={shown} actions={actions} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {!view.paused && <PauseRow actions={actions} />}
      <div class="bottom">
        <Button class="link" onPress={onTemplates}>
          {words.templates.title}
        </Button>
        <span>{words.footer.shortcut(shownKeys(view.shortcuts.card))}</span>
        <Button class="link quiet" onPress={actions.openOptions}>
          {words.footer.options}
        </Button>
      </div>
    </div>
  );
};

/** Arrow keys go from item to item; Home and End to the first and the last. */
export const moveByArrows = (event: KeyboardEvent): void => {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
  const at = items.findIndex((item) => item === event.target);
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at === -1 ? items.length - 1 : at - 1,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (next === undefined || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  items[Math.min(Math.max(next, 0), items.length - 1)]?.focus();
};
