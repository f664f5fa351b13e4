import { expect, it } from 'vitest';
import { stepFrom, type Cell } from './steps.ts';

/** The last row has no mark. */
const ROWS = [[10, 50], [12, 30, 52], []];
const step = (row: number, mark: number, key: string, withCtrl = false): Cell | null =>
  stepFrom({ row, mark }, key, withCtrl, ROWS);

it.each<[Parameters<typeof step>, Cell | null]>([
  [[0, -1, 'ArrowRight'], { row: 0, mark: 0 }],
  [[0, 1, 'ArrowRight'], null],
  [[0, 0, 'ArrowLeft'], { row: 0, mark: -1 }],
  [[0, -1, 'ArrowLeft'], null],
  [[0, 1, 'ArrowDown'], { row: 1, mark: 2 }],
  [[1, 1, 'ArrowUp'], { row: 0, mark: 0 }],
  [[1, 0, 'ArrowDown'], { row: 2, mark: -1 }],
  [[0, -1, 'ArrowDown'], { row: 1, mark: -1 }],
  [[0, 0, 'ArrowUp'], null],
  [[2, -1, 'ArrowDown'], null],
  [[0, 0, 'PageDown'], { row: 2, mark: -1 }],
  [[1, 0, 'Home'], { row: 1, mark: -1 }],
  [[1, 0, 'End'], { row: 1, mark: 2 }],
  [[1, 0, 'Home', true], { row: 0, mark: -1 }],
  [[0, 0, 'End', true], { row: 2, mark: -1 }],
  [[0, 0, 'a'], null],
])('%j leads to %j', (from, to) => {
  expect(step(...from)).toEqual(to);
});
