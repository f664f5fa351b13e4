import { autoUpdate } from '@floating-ui/dom';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { SEVERITIES } from '../findings/finding.ts';
import { SeverityLine } from './icons.tsx';
import type { Mark } from './marks.ts';
import { moveTo, seenOf } from './place.ts';

/** How far a line reaches into the lower edge of its letters, CSS pixels. */
const INTO_LETTERS = 2;

interface LinesProps {
  readonly marks: readonly Mark[];
  /** The finding whose card is open. */
  readonly openId: string | undefined;
}

/**
 * Marks as lines over the text, for where the browser cannot show them as highlights: with forced
 * colours it fills every highlight like a selection.
 */
export const Lines = ({ marks, openId }: LinesProps) =>
  [...new Set(marks.map(({ element }) => element))].map((element, at) => (
    <LinesOver
      key={at}
      element={element}
      marks={marks.filter((mark) => mark.element === element)}
      openId={openId}
    />
  ));

/** A layer over the viewport, clipped to what is seen of the element in which the marks are. */
const LinesOver = ({ element, marks, openId }: LinesProps & { readonly element: HTMLElement }) => {
  const layer = useRef<HTMLDivElement>(null);
  const [, look] = useReducer((looks: number) => looks + 1, 0);

  useLayoutEffect(() => {
    if (layer.current === null) return;
    const again = (): void => {
      look(undefined);
    };
    const stop = autoUpdate(element, layer.current, again);
    const end = new AbortController();
    const options = { signal: end.signal, passive: true };
    element.addEventListener('scroll', again, options);
    element.addEventListener('input', again, options);
    return () => {
      stop();
      end.abort();
    };
  }, [element]);

  useLayoutEffect(() => {
    const { current } = layer;
    if (current === null) return;
    const seen = seenOf(element);
    const [right, bottom] = [window.innerWidth - seen.right, window.innerHeight - seen.bottom];
    current.style.clipPath = `inset(${seen.top}px ${right}px ${bottom}px ${seen.left}px)`;
    // What is around may be moved or enlarged by the host; the lines' places are the viewport's.
    current.style.scale = '1';
    current.style.scale = String(1 / moveTo(current, 0, 0));
  });

  const worstLast = marks.toSorted(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
  return (
    <div
      ref={layer}
      class="lines"
      style={{ width: `${window.innerWidth}px`, height: `${window.innerHeight}px` }}
    >
      {worstLast.flatMap(({ id, severity, range }) =>
        lettersOf(range).map(({ left, top, bottom, width, height }, at) => [
          id === openId && (
            <div
              key={`${id} ${at} open`}
              class="open"
              style={{
                left: `${left}px`,
                top: `${top}px`,
                width: `${width}px`,
                height: `${height}px`,
              }}
            />
          ),
          <SeverityLine
            key={`${id} ${at}`}
            class={`line ${severity}`}
            severity={severity}
            width={width}
            style={{ left: `${left}px`, top: `${bottom - INTO_LETTERS}px` }}
          />,
        ]),
      )}
    </div>
  );
};

/** Where the letters stand, line by line; not the blocks around them, which a range counts as well. */
const lettersOf = (range: Range): readonly DOMRect[] => {
  const boxes: DOMRect[] = [];
  const page = range.startContainer.ownerDocument ?? document;
  const walker = page.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const part = page.createRange();
    part.selectNodeContents(node);
    if (node === range.startContainer) part.setStart(node, range.startOffset);
    if (node === range.endContainer) part.setEnd(node, range.endOffset);
    boxes.push(...part.getClientRects());
  }
  return boxes.filter(({ width }) => width > 0);
};
