import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { useAction } from './use-action.ts';

interface ConfirmProps {
  /** What the first button says. */
  readonly label: string;
  /** Said aloud with the label where several stand on a page. */
  readonly spoken?: string;
  readonly kind?: 'danger' | 'quiet';
  /** What will happen, in one or two sentences. */
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly failed: string;
  readonly act: () => Promise<unknown>;
  readonly after?: () => void;
}

/**
 * Something that cannot be undone, in two steps. The second has its focus on the way back, and
 * gives it back to the first.
 */
export function Confirm(props: ConfirmProps) {
  const { label, spoken, kind = 'quiet', sure, yes, no, failed, act, after } = props;
  const [asks, setAsks] = useState(false);
  const id = useId();
  const first = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  const action = useAction(act, () => {
    setAsks(false);
    after?.();
  });

  useLayoutEffect(() => {
    if (asks || wasAsked.current) {
      first.current?.querySelector<HTMLButtonElement>('[data-first]')?.focus();
    }
    wasAsked.current = asks;
  }, [asks]);

  if (!asks) {
    return (
      <div ref={first}>
        <Button
          kind={kind}
          data-first
          aria-label={spoken}
          onClick={() => {
            setAsks(true);
          }}
        >
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div
      ref={first}
      class="confirm"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        setAsks(false);
      }}
    >
      <p id={id}>{sure}</p>
      {action.failed && (
        <p class="trouble" role="alert">
          {failed}
        </p>
      )}
      <div class="buttons">
        <Button
          data-first
          onClick={() => {
            setAsks(false);
          }}
        >
          {no}
        </Button>
        <Button kind="danger" disabled={action.busy} onClick={action.run}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
