/** Where an arrow key leads in the picture. Pure. */
import { nearest } from './layout.ts';

/** A cell: the name of a row's program, or one of its marks. */
export interface Cell {
  readonly row: number;
  /** -1 for the name, else the index of a mark. */
  readonly mark: number;
}

/**
 * The cell to which a key leads; null where the key leads nowhere. Up and down keep to the date.
 * @param rows the places of the marks of each row, rising.
 */
export function stepFrom(
  { row, mark }: Cell,
  key: string,
  withCtrl: boolean,
  rows: readonly (readonly number[])[],
): Cell | null {
  const last = rows.length - 1;
  const marks = rows[row] ?? [];
  const toRow = (other: number): Cell | null => {
    const places = rows[other];
    if (!places || other === row) return null;
    const place = marks[mark];
    return { row: other, mark: place === undefined ? -1 : nearest(places, place) };
  };
  switch (key) {
    case 'ArrowRight':
      return mark + 1 < marks.length ? { row, mark: mark + 1 } : null;
    case 'ArrowLeft':
      return mark >= 0 ? { row, mark: mark - 1 } : null;
    case 'ArrowDown':
      return toRow(row + 1);
    case 'ArrowUp':
      return toRow(row - 1);
    case 'PageDown':
      return toRow(Math.min(last, row + 10));
    case 'PageUp':
      return toRow(Math.max(0, row - 10));
    case 'Home':
      return { row: withCtrl ? 0 : row, mark: -1 };
    case 'End':
      return withCtrl
        ? { row: last, mark: (rows[last]?.length ?? 0) - 1 }
        : { row, mark: marks.length - 1 };
    default:
      return null;
  }
}
