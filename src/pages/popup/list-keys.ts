interface Focus {
  /** Index of the row that has the focus; -1 where none has it. */
  readonly focused: number;
  /** Whether the search box has it. */
  readonly inBox: boolean;
  readonly rows: number;
}

/**
 * Where a key moves the focus: to a row, to the search box, or nowhere (null). Arrows walk from the
 * box through the rows and back, and what is typed anywhere is typed into the box.
 */
export function stepAmong(key: string, { focused, inBox, rows }: Focus): number | 'box' | null {
  switch (key) {
    case 'ArrowDown':
      return focused + 1 < rows ? focused + 1 : null;
    case 'ArrowUp':
      if (inBox) return null;
      return focused > 0 ? focused - 1 : 'box';
    case 'Home':
      return focused >= 0 ? 0 : null;
    case 'End':
      return focused >= 0 ? rows - 1 : null;
    // A space or Enter on a row presses it.
    case ' ':
      return null;
    default:
      return !inBox && key.length === 1 ? 'box' : null;
  }
}
