import { anchorOf } from '../../guide/sections.ts';
import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import type { RuleHead } from '../../rules/rule.ts';
import { GUIDE_PAGE } from '../shared/addresses.ts';
import { Switch } from '../shared/switch.tsx';
import { WORDS } from './words.ts';

type Choice = 'off' | Severity;

interface RuleRowProps {
  readonly rule: RuleHead;
  /** Absent: as usual. */
  readonly choice: Choice | undefined;
  /** What a rule that is off will be judged as when it is on again. Absent: as usual. */
  readonly severityWhenOn: Severity | undefined;
  readonly onTurn: (on: boolean) => void;
  /** `undefined` puts it back to usual. */
  readonly onJudge: (severity: Severity | undefined) => void;
}

export function RuleRow({ rule, choice, severityWhenOn, onTurn, onJudge }: RuleRowProps) {
  const { id, title, why, guide, severity } = rule;
  const isOn = choice !== 'off';
  return (
    <div class="rule" id={`rule-${id}`} tabIndex={-1}>
      <Switch label={WORDS.rules.switchLabel(title)} on={isOn} onChange={onTurn} />
      <div class="rule-text">
        <h3>{title}</h3>
        <p class="soft">{why}</p>
        <p class="rule-guide small">
          {guide.map((section) => (
            <a key={section} href={`${GUIDE_PAGE}#${anchorOf(section)}`}>
              {WORDS.rules.guide(section)}
            </a>
          ))}
        </p>
      </div>
      <select
        class="input rule-severity"
        aria-label={WORDS.rules.severityLabel(title)}
        disabled={!isOn}
        value={(isOn ? choice : severityWhenOn) ?? severity}
        onChange={(event) => {
          const picked = SEVERITIES[event.currentTarget.selectedIndex];
          onJudge(picked === severity ? undefined : picked);
        }}
      >
        {SEVERITIES.map((one) => (
          <option key={one} value={one}>
            {one === severity
              ? WORDS.rules.usual(WORDS.rules.severities[one])
              : WORDS.rules.severities[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
