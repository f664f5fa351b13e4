import type { CSSProperties } from 'preact';
import type { Severity } from '../findings/finding.ts';

const icon = (path: string) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

export const CheckIcon = () => icon('M3 8.5 6.5 12 13 4.5');
export const CloseIcon = () => icon('M4 4l8 8M12 4l-8 8');
export const OffIcon = () => icon('M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM4 12 12 4');
export const DotIcon = () => icon('M8 7.5v1');
export const TemplateIcon = () => icon('M3.5 2.5h9v11h-9ZM6 6h4M6 8.5h4M6 11h2');

interface SeverityLineProps {
  readonly severity: Severity;
  /** In CSS pixels. */
  readonly width: number;
  readonly class: string;
  readonly style?: CSSProperties;
}

/** The line that marks such a finding in the text: its form tells the severity. */
export const SeverityLine = ({ severity, width, ...svg }: SeverityLineProps) => (
  <svg {...svg} width={width} height="6" viewBox={`0 0 ${width} 6`} aria-hidden="true">
    {severity === 'error' && <path d={`M1 3h${width - 2}`} />}
    {severity === 'warning' && <path d={`M1 4q1.75-4 3.5 0${'t3.5 0'.repeat(width / 3.5)}`} />}
    {severity === 'suggestion' && <path d={`M1 3h${width - 2}`} stroke-dasharray="0.1 3.5" />}
  </svg>
);

/** A short piece of that line. */
export const SeveritySample = ({ severity }: { severity: Severity }) => (
  <SeverityLine class={`sample ${severity}`} severity={severity} width={16} />
);
