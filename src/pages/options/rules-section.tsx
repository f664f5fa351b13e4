import { SEVERITIES } from '../../findings/finding.ts';
import { RULES } from '../../rules/index.ts';
import { withRuleJudged, withRuleTurned } from '../../settings/rule-choice.ts';
import type { Settings } from '../../settings/settings.ts';
import { Button } from '../shared/button.tsx';
import { NotSaved } from './not-saved.tsx';
import { RuleRow } from './rule-row.tsx';
import { Section } from './section.tsx';
import { useSave } from './use-save.ts';
import { WORDS } from './words.ts';

type RulesSectionProps = Pick<Settings, 'rules' | 'severitiesWhenOn'>;

export function RulesSection({ rules: chosen, severitiesWhenOn }: RulesSectionProps) {
  const { failed, save } = useSave();
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
              severityWhenOn={severitiesWhenOn[rule.id]}
              onTurn={(on) => {
                save((settings) => withRuleTurned(settings, rule.id, on));
              }}
              onJudge={(severity) => {
                save((settings) => withRuleJudged(settings, rule.id, severity));
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
              save({ rules: {}, severitiesWhenOn: {} });
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
