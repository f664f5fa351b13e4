import { render } from 'preact';
import { Button } from './button.tsx';
import { SeveritySample } from './icons.tsx';
import { makeHost } from './own-host.ts';
import type { ShownFinding } from './view.ts';
import { words } from './words.ts';

/** Free space around the dialog, in CSS pixels. */
const GAP = 8;

interface Gate {
  /** The compose window, over which it stands. */
  readonly root: HTMLElement;
  readonly isDark: boolean;
  /** Worst first, at least one. */
  readonly errors: readonly ShownFinding[];
  /** Where the mail goes. */
  readonly program?: string;
  readonly openGuide: (section: string) => void;
  readonly onSend: () => void;
  /** With the finding to go to. */
  readonly onBack: (id: string) => void;
  /** Without a choice: the page took the dialog away. */
  readonly onLost: () => void;
  readonly signal: AbortSignal;
}

/**
 * Asks once more before a mail goes out, over its compose window. The rest of the page waits.
 *
 * @returns false where the dialog cannot be seen; it is taken away then, and nothing is called.
 */
export const openGate = (gate: Gate): boolean => {
  const { root, errors, signal } = gate;
  const page = root.ownerDocument;
  const view = page.defaultView ?? window;
  const { host, shadow } = makeHost(page);
  const end = new AbortController();
  const over = AbortSignal.any([signal, end.signal]);
  const close = (choose: () => void): void => {
    if (over.aborted) return;
    end.abort();
    choose();
  };
  const back = (id = errors[0]?.id ?? ''): void => {
    close(() => {
      gate.onBack(id);
    });
  };
  const send = (): void => {
    close(gate.onSend);
  };

  const observer = new MutationObserver(() => {
    if (!host.isConnected) close(gate.onLost);
  });
  over.addEventListener('abort', () => {
    if (signal.aborted && !end.signal.aborted) gate.onLost();
    observer.disconnect();
    shadow.querySelector('dialog')?.close();
    render(null, shadow);
    host.remove();
  });
  try {
    page.body.append(host);
    render(<Question {...gate} onSend={send} onBack={back} />, shadow);
    const dialog = shadow.querySelector('dialog');
    dialog?.showModal();
    if (dialog === null || !isSeen(dialog)) {
      end.abort();
      return false;
    }
    const place = (): void => {
      placeOver(root, dialog, view);
    };
    place();
    view.addEventListener('resize', place, { signal: over });
    listen(shadow, dialog, view, back, over);
    observer.observe(page.body, { childList: true });
    return true;
  } catch (error) {
    end.abort();
    throw error;
  }
};

const listen = (
  shadow: ShadowRoot,
  dialog: HTMLDialogElement,
  view: Window,
  back: () => void,
  signal: AbortSignal,
): void => {
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    back();
  });
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      // The key that sent may be down still: it chooses nothing.
      const isHeld = event.repeat && event.key !== 'Tab';
      if (event.key === 'Escape') back();
      else if (!isHeld && (event.key !== 'Tab' || !turn(shadow, dialog, event.shiftKey))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
};

const isSeen = (dialog: HTMLElement): boolean => {
  const { width, height } = dialog.getBoundingClientRect();
  return width > 0 && height > 0 && dialog.checkVisibility({ visibilityProperty: true });
};

/** In the middle of the compose window, and within the viewport. */
const placeOver = (root: HTMLElement, dialog: HTMLElement, view: Window): void => {
  const around = root.getBoundingClientRect();
  const { width, height } = dialog.getBoundingClientRect();
  const within = (start: number, length: number, size: number, all: number): number =>
    Math.round(Math.max(GAP, Math.min(start + (length - size) / 2, all - size - GAP)));
  dialog.style.left = `${within(around.left, around.width, width, view.innerWidth)}px`;
  dialog.style.top = `${within(around.top, around.height, height, view.innerHeight)}px`;
};

/** From the last button to the first, and back: the browser would go on to its own. */
const turn = (shadow: ShadowRoot, dialog: HTMLElement, isBackwards: boolean): boolean => {
  const buttons = [...dialog.querySelectorAll('button')];
  const [from, to] = isBackwards
    ? [buttons.at(0), buttons.at(-1)]
    : [buttons.at(-1), buttons.at(0)];
  if (from !== undefined && shadow.activeElement !== from) return false;
  to?.focus();
  return true;
};

const Question = ({ isDark, errors, program, openGuide, onSend, onBack }: Gate) => (
  <div class="ui" data-theme={isDark ? 'dark' : 'light'}>
    <dialog class="gate" aria-labelledby="gate-title">
      <h2 id="gate-title">{words.gate.title(errors.length, program)}</h2>
      <ul>
        {errors.map(({ id, finding }) => (
          <li key={id}>
            <SeveritySample severity={finding.severity} />
            <div>
              <p class="name">{finding.title}</p>
              <p class="message">{finding.message}</p>
              <div class="row">
                {finding.guide.map((section) => (
                  <Button
                    key={section}
                    class="link quiet"
                    onPress={() => {
                      openGuide(section);
                    }}
                  >
                    {words.card.guide(section)}
                  </Button>
                ))}
              </div>
            </div>
            <Button
              class="link"
              label={words.gate.showFinding(finding.title)}
              onPress={() => {
                onBack(id);
              }}
            >
              {words.gate.show}
            </Button>
          </li>
        ))}
      </ul>
      <div class="choices">
        <Button
          class="primary"
          autofocus
          onPress={() => {
            onBack(errors[0]?.id ?? '');
          }}
        >
          {words.gate.back}
        </Button>
        <Button class="fix" onPress={onSend}>
          {words.gate.send}
        </Button>
      </div>
    </dialog>
  </div>
);
