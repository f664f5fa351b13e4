import type { Season } from '../../draft/draft.ts';
import type { Axis as Dates } from './layout.ts';
import { WORDS } from './words.ts';

interface AxisProps {
  readonly axis: Dates;
  readonly season: Season;
  readonly today: string;
}

/** The months above, and the dates that run down through all rows. */
export function Axis({ axis, season, today }: AxisProps) {
  const { picture } = WORDS;
  // Today has a line of its own: it may be any day.
  const rules = [
    { kind: 'deadline', day: season.rankListDeadline, name: picture.deadline, line: 12 },
    { kind: 'match', day: season.matchDay, name: picture.matchDay, line: 12 },
    { kind: 'today', day: today, name: picture.today, line: 40 },
  ]
    .map((rule) => ({ ...rule, at: axis.at(rule.day) }))
    .filter(({ at }) => at >= 0 && at <= 100);
  const x = (at: number): string => `${at.toFixed(3)}%`;
  return (
    <>
      <svg class="axis" aria-hidden="true">
        {axis.months.map(({ at, label }) => (
          <text key={label} class="axis-month" x={x(at)} dx="4" y="54">
            {label}
          </text>
        ))}
        {rules.map(({ kind, at, name, day, line }) => (
          // The last two dates are close: the first of them is named before its line.
          <g
            key={kind}
            class={`axis-rule-${kind}`}
            text-anchor={kind === 'deadline' ? 'end' : 'middle'}
          >
            <text class="axis-rule" x={x(at)} y={line}>
              {name}
            </text>
            {kind !== 'today' && (
              <text x={x(at)} y={line + 14}>
                {WORDS.date(day)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <svg class="rules-through" aria-hidden="true">
        {axis.months.map(({ at, label }) => (
          <line key={label} class="rule-month" x1={x(at)} x2={x(at)} y2="100%" />
        ))}
        {rules.map(({ kind, at }) => (
          <line key={kind} class={`rule-${kind}`} x1={x(at)} x2={x(at)} y2="100%" />
        ))}
      </svg>
    </>
  );
}
