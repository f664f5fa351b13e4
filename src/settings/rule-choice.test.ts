import { expect, it } from 'vitest';
import { withRuleJudged, withRuleTurned } from './rule-choice.ts';
import { readSettings } from './schema.ts';

const NOW = Date.UTC(2026, 10, 24);
const FRESH = readSettings(undefined, NOW);
const ID = 'late-night';

it('a rule that was turned off comes back with its chosen severity', () => {
  const judged = { ...FRESH, ...withRuleJudged(FRESH, ID, 'error') };
  const off = { ...judged, ...withRuleTurned(judged, ID, false) };
  expect(off.rules).toEqual({ [ID]: 'off' });
  // As it is read after the browser was closed; a second wish to turn it off changes nothing.
  const stored = readSettings(JSON.parse(JSON.stringify(off)), NOW);
  const again = { ...stored, ...withRuleTurned(stored, ID, false) };
  expect(again).toEqual(off);
  expect({ ...again, ...withRuleTurned(again, ID, true) }).toEqual(judged);
});

it('a rule of usual severity comes back as usual', () => {
  const off = { ...FRESH, ...withRuleTurned(FRESH, ID, false) };
  expect({ ...off, ...withRuleTurned(off, ID, true) }).toEqual(FRESH);
});

it('turning on what is on changes nothing', () => {
  const judged = { ...FRESH, ...withRuleJudged(FRESH, ID, 'warning') };
  expect(withRuleTurned(judged, ID, true)).toMatchObject({ rules: { [ID]: 'warning' } });
  expect(withRuleJudged(judged, ID, undefined)).toEqual({ rules: {} });
});
