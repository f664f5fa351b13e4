import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PictureRow } from './picture.tsx';
import type { Cell } from './steps.ts';
import { tell } from './tell.ts';
import { elementAt } from './use-roving.ts';

interface TipProps {
  readonly grid: RefObject<HTMLElement | null>;
  readonly rows: readonly PictureRow[];
  readonly told: Cell | undefined;
  readonly now: number;
}

/** A mark in words, beside it. To assistive technology the mark's own name says the same. */
export function Tip({ grid, rows, told, now }: TipProps) {
  const tip = useRef<HTMLDivElement>(null);
  const row = told && rows[told.row];
  const event = told && row?.marks[told.mark]?.event;

  useLayoutEffect(() => {
    const mark = told && grid.current && elementAt(grid.current, told);
    const box = tip.current;
    if (!mark || !box) return;
    void computePosition(mark, box, {
      placement: 'top',
      middleware: [offset(4), flip(), shift({ padding: 8 })],
    }).then(({ x, y }) => {
      box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
      box.style.visibility = 'visible';
    });
  }, [told, rows]);

  if (!row || !event) return null;
  const { what, date, lines } = tell(event, now);
  return (
    <div class="tip" ref={tip} aria-hidden="true">
      <p class="tip-head">
        <strong>{what}</strong> <span>{date}</span>
      </p>
      <p class="tip-program">{row.program.name}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
