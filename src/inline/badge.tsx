import { autoUpdate } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BadgePlace } from '../wire/wire.ts';
import { Button } from './button.tsx';
import { CheckIcon, DotIcon, OffIcon, TemplateIcon } from './icons.tsx';
import { moveTo, seenOf, type Box } from './place.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

/** Free space to the right, where other checkers have their own sign, and below; CSS pixels. */
const USUAL: BadgePlace = { fromRight: 48, fromBottom: 8 };
/** A text of one line or two is no higher; the badge would stand on the line that is written. */
const LOW = 72;
/** Between a low text and the badge below or above it. */
const BESIDE = 4;
/** A press that moves less is a click; CSS pixels. */
const CLICK = 4;
/** One press of an arrow key, alone and with Shift; CSS pixels. */
const STEP = 8;
const LEAP = 40;

interface BadgeProps {
  readonly view: View;
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  /** Where the user has put it; null where that is nowhere. */
  readonly place: BadgePlace | null;
  readonly isListOpen: boolean;
  readonly isMenuOpen: boolean;
  readonly onList: () => void;
  readonly onTemplates: () => void;
  readonly onMove: (place: BadgePlace) => void;
}

/** Where it stands now, from the lower right corner of what is seen of the body. */
const placeOf = (pill: HTMLElement, body: HTMLElement): BadgePlace => {
  const { right, bottom } = pill.getBoundingClientRect();
  const seen = seenOf(body);
  return {
    fromRight: Math.round(seen.right - right),
    fromBottom: Math.round(seen.bottom - bottom),
  };
};

/** Where the pill's upper edge goes; undefined where there is no room. */
const topFor = (
  height: number,
  body: { readonly whole: DOMRect; readonly seen: Box },
  within: Box,
  fromBottom: number,
): number | undefined => {
  const { whole, seen } = body;
  if (seen.bottom <= seen.top) return undefined;
  const usual = seen.bottom - fromBottom - height;
  // Never on the line that is written, where there is but one, unless there is no other place.
  const isOnLine = whole.height < LOW && usual < whole.bottom && usual + height > whole.top;
  if (!isOnLine) return seen.bottom - seen.top < height ? undefined : usual;
  const below = whole.bottom + BESIDE;
  if (below + height <= within.bottom) return below;
  const above = whole.top - BESIDE - height;
  return above >= within.top ? above : usual;
};

/**
 * Puts it at its place, within the compose window; hidden where there is no room.
 *
 * @param own Where the user has put it.
 */
const put = (
  pill: HTMLElement,
  root: HTMLElement,
  body: HTMLElement,
  own: BadgePlace | null,
): void => {
  const { width, height } = pill.getBoundingClientRect();
  const whole = body.getBoundingClientRect();
  const seen = seenOf(body);
  const within = seenOf(root);
  const { fromRight, fromBottom } = own ?? USUAL;
  const top = whole.width < width ? undefined : topFor(height, { whole, seen }, within, fromBottom);
  pill.style.visibility = top === undefined ? 'hidden' : '';
  const left = seen.right - fromRight - width;
  moveTo(
    pill,
    Math.max(within.left, Math.min(left, within.right - width)),
    Math.max(within.top, Math.min(top ?? 0, within.bottom - height)),
  );
};

/** The pill in the compose window: what was found, and the way to the templates. */
export const Badge = (props: BadgeProps) => {
  const { view, root, body, onMove } = props;
  const element = useRef<HTMLDivElement>(null);
  const own = useRef(props.place);
  own.current = props.place;

  const moveBy = (pill: HTMLElement, right: number, down: number): void => {
    const at = placeOf(pill, body);
    own.current = { fromRight: at.fromRight - right, fromBottom: at.fromBottom - down };
    put(pill, root, body, own.current);
    // What the window's edge has held back is not kept.
    own.current = placeOf(pill, body);
  };

  useLayoutEffect(() => {
    const pill = element.current;
    if (pill === null) return;
    const stop = autoUpdate(body, pill, () => {
      put(pill, root, body, own.current);
    });
    const end = new AbortController();
    const options = { signal: end.signal };
    const early = { ...options, capture: true };
    let from: { readonly x: number; readonly y: number } | null = null;
    let isDragged = false;
    const drop = (): void => {
      if (from !== null && isDragged && own.current !== null) onMove(own.current);
      from = null;
    };
    pill.addEventListener(
      'pointerdown',
      ({ button, clientX, clientY, isTrusted }) => {
        isDragged = false;
        if (button === 0 && isTrusted) from = { x: clientX, y: clientY };
      },
      options,
    );
    // A quick mouse has left it before it is seen to move.
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY, pointerId }) => {
        if (from === null) return;
        const [right, down] = [clientX - from.x, clientY - from.y];
        if (!isDragged && Math.hypot(right, down) < CLICK) return;
        isDragged = true;
        pill.setPointerCapture(pointerId);
        moveBy(pill, right, down);
        from = { x: clientX, y: clientY };
      },
      early,
    );
    window.addEventListener('pointerup', drop, early);
    window.addEventListener('pointercancel', drop, early);
    pill.addEventListener(
      'click',
      (event) => {
        // The end of a drag presses nothing.
        if (isDragged) event.stopPropagation();
        isDragged = false;
      },
      early,
    );
    return () => {
      stop();
      end.abort();
    };
  }, [root, body]);

  useLayoutEffect(() => {
    if (element.current !== null) put(element.current, root, body, own.current);
  }, [props.place]);

  const moveByKeys = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? LEAP : STEP;
    const way = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    }[event.key];
    const pill = element.current;
    if (way === undefined || pill === null || !event.isTrusted) return;
    event.preventDefault();
    moveBy(pill, way[0] ?? 0, way[1] ?? 0);
    if (own.current !== null) onMove(own.current);
  };

  return (
    <div
      ref={element}
      class="pill"
      role="group"
      aria-label={words.badge.move}
      onKeyDown={moveByKeys}
    >
      <Button
        class={view.findings[0]?.finding.severity ?? ''}
        label={labelOf(view)}
        keys={view.shortcuts.card}
        expanded={props.isListOpen}
        onPress={props.onList}
      >
        <Sign view={view} />
      </Button>
      <Button
        label={words.badge.templates}
        keys={view.shortcuts.templates}
        expanded={props.isMenuOpen}
        onPress={props.onTemplates}
      >
        <TemplateIcon />
      </Button>
    </div>
  );
};

const Sign = ({ view }: { view: View }) => {
  if (view.isUnsent) return <span role="alert">{words.badge.unsent}</span>;
  if (view.status === 'off') return <OffIcon />;
  if (view.status === 'checking') return <DotIcon />;
  const count = view.findings.length;
  return (
    <>
      {view.missing.length > 0 ? <OffIcon /> : count === 0 && <CheckIcon />}
      {count > 0 && <span>{count}</span>}
    </>
  );
};

const labelOf = (view: View): string => {
  if (view.isUnsent) return `${words.product}: ${words.badge.unsent}`;
  if (view.status === 'off') return `${words.badge.off}. ${view.notice}`;
  if (view.status === 'checking') return words.badge.checking;
  if (view.missing.length > 0) {
    const found = view.findings.length > 0 ? `${words.badge.findings(view.findings.length)}. ` : '';
    return `${found === '' ? `${words.product}. ` : found}${words.notice.missing(view.missing)}`;
  }
  if (view.findings.length > 0) return words.badge.findings(view.findings.length);
  return view.status === 'quiet' ? words.badge.empty : words.badge.clean;
};
