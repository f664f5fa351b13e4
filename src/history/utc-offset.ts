/** Minutes that this computer's clock is ahead of UTC at a moment (ms, UTC); a tab's is the same. */
export function utcOffset(moment: number): number {
  // Without the 0 it would be -0 in Greenwich.
  return 0 - new Date(moment).getTimezoneOffset();
}
