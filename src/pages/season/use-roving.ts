import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PictureRow } from './picture.tsx';
import { stepFrom, type Cell } from './steps.ts';

/**
 * One stop of the Tab key in a grid whose cells are `[data-cell]` in `[data-row]`: the cell where one
 * was last. The cells' own tab index is set here alone, so that no row is drawn anew for a step.
 * @param cameFrom the id of the program whose name has the focus at first.
 * @param onMark a mark has the focus, or none has.
 */
export function useRoving(
  grid: RefObject<HTMLElement | null>,
  rows: readonly PictureRow[],
  cameFrom: string | undefined,
  onMark: (cell: Cell | undefined) => void,
): void {
  const stop = useRef<Element | undefined>(undefined);

  /** Makes a cell the stop. */
  const stopAt = (cell: Element | undefined): void => {
    if (stop.current !== cell) stop.current?.setAttribute('tabindex', '-1');
    cell?.setAttribute('tabindex', '0');
    stop.current = cell;
  };

  useLayoutEffect(() => {
    if (stop.current?.isConnected) return;
    stopAt(grid.current?.querySelector('[data-cell]') ?? undefined);
  }, [rows]);

  useLayoutEffect(() => {
    for (const name of grid.current?.querySelectorAll<HTMLElement>('[data-program]') ?? []) {
      if (name.dataset['program'] === cameFrom) name.focus();
    }
  }, []);

  useEffect(() => {
    const place = grid.current;
    if (!place) return;
    const came = ({ target }: FocusEvent): void => {
      const cell = cellOf(target);
      if (!cell || !(target instanceof Element)) return;
      stopAt(target);
      onMark(cell.mark < 0 ? undefined : cell);
    };
    const left = (): void => {
      onMark(undefined);
    };
    const pressed = (event: KeyboardEvent): void => {
      const cell = cellOf(event.target);
      if (!cell || event.altKey || event.metaKey) return;
      if (event.key === 'Enter' && cell.mark >= 0) {
        event.preventDefault();
        place.querySelectorAll<HTMLElement>('[data-program]')[cell.row]?.click();
        return;
      }
      const places = rows.map(({ marks }) => marks.map(({ at }) => at));
      const next = stepFrom(cell, event.key, event.ctrlKey, places);
      if (!next) return;
      event.preventDefault();
      // Marks far below are not drawn yet; the name of their row is.
      (elementAt(place, next) ?? elementAt(place, { ...next, mark: -1 }))?.focus();
    };
    place.addEventListener('focusin', came);
    place.addEventListener('focusout', left);
    place.addEventListener('keydown', pressed);
    return () => {
      place.removeEventListener('focusin', came);
      place.removeEventListener('focusout', left);
      place.removeEventListener('keydown', pressed);
    };
  }, [rows]);
}

const cellsOf = (row: Element): readonly Element[] => [...row.querySelectorAll('[data-cell]')];

function cellOf(target: EventTarget | null): Cell | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('[data-row]');
  const index = row ? cellsOf(row).indexOf(target) : -1;
  return row && index >= 0 ? { row: Number(row.dataset['row']), mark: index - 1 } : undefined;
}

/** The element of a cell: a link, or the path of a mark. */
export function elementAt(
  grid: Element,
  { row, mark }: Cell,
): HTMLElement | SVGElement | undefined {
  const place = grid.querySelector(`[data-row="${row}"]`);
  const element = place ? cellsOf(place)[mark + 1] : undefined;
  return element instanceof HTMLElement || element instanceof SVGElement ? element : undefined;
}
