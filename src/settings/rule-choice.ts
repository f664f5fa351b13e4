/** What the user chooses for a rule: whether it speaks, and apart from that how severely. Pure. */
import type { Severity } from '../findings/finding.ts';
import type { Settings } from './schema.ts';
import { without } from './without.ts';

type RuleSettings = Pick<Settings, 'rules' | 'severitiesWhenOn'>;

/** Turns a rule on or off. A severity that was chosen for it comes back with it. */
export function withRuleTurned(
  { rules, severitiesWhenOn }: RuleSettings,
  id: string,
  on: boolean,
): RuleSettings {
  const chosen = rules[id];
  if (on) {
    const severity = severitiesWhenOn[id];
    return chosen === 'off'
      ? { rules: withEntry(rules, id, severity), severitiesWhenOn: without(severitiesWhenOn, id) }
      : { rules, severitiesWhenOn };
  }
  return chosen === 'off'
    ? { rules, severitiesWhenOn }
    : {
        rules: { ...rules, [id]: 'off' },
        severitiesWhenOn: withEntry(severitiesWhenOn, id, chosen),
      };
}

/**
 * Judges a rule that is on more or less severely.
 * @param severity undefined for the usual one.
 */
export function withRuleJudged(
  { rules }: RuleSettings,
  id: string,
  severity: Severity | undefined,
): Pick<RuleSettings, 'rules'> {
  return { rules: withEntry(rules, id, severity) };
}

function withEntry<V>(
  record: Readonly<Record<string, V>>,
  key: string,
  value: NoInfer<V> | undefined,
): Record<string, V> {
  return value === undefined ? without(record, key) : { ...record, [key]: value };
}
