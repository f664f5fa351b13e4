import { SEVERITIES } from '../../findings/finding.ts';
import { RULES } from '../../rules/index.ts';
import type { Settings } from '../../settings/settings.ts';
import { Button } from '../shared/button.tsx';
import { NotSaved } from './not-saved.tsx';
import { RuleRow } from './rule-row.tsx';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';
import { without } from './without.ts';
import { WORDS } from './words.ts';

type Chosen = Settings['rules'];
type Choice = Chosen[string] | undefined;

export function RulesSection({ chosen }: { readonly chosen: Chosen }) {
  const { failed, save } = useSave();
  /** `undefined` puts a rule back to usual. */
  const choose = (id: string, choice: Choice): void => {
    save(({ rules }) => ({
      rules: choice === undefined ? without(rules, id) : { ...rules, [id]: choice },
    }));
  };
  const changed = RULES.filter((rule) => rule.id in chosen).length;
  return (
    <Section id="rules" title={WORDS.rules.title} about={WORDS.rules.about}>
      <dl class="severities">
        {SEVERITIES.map((severity) => (
          <div key={severity}>
            <dt class={`severity-${severity}`}>{WORDS.rules.severities[severity]}</dt>
            <dd>{WORDS.rules.meanings[severity]}</dd>
          </div>
        ))}
      </dl>
      <ul class="rules">
        {RULES.map((rule) => (
          <li key={rule.id}>
            <RuleRow
              rule={rule}
              choice={chosen[rule.id]}
              onChoose={(choice) => {
                choose(rule.id, choice);
              }}
            />
          </li>
        ))}
      </ul>
      {changed > 0 && (
        <p class="buttons rules-foot">
          <span>{WORDS.rules.changed(changed)}</span>
          <Button
            onClick={() => {
              save({ rules: {} });
            }}
          >
            {WORDS.rules.reset}
          </Button>
        </p>
      )}
      {failed && <NotSaved />}
    </Section>
  );
}
