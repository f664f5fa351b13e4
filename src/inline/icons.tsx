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

/** A short piece of the very line that marks such a finding in the text. */
export const SeveritySample = ({ severity }: { severity: Severity }) => (
  <svg class={`sample ${severity}`} width="16" height="6" viewBox="0 0 16 6" aria-hidden="true">
    {severity === 'error' && <path d="M1 3h14" />}
    {severity === 'warning' && <path d="M1 4q1.75-4 3.5 0t3.5 0t3.5 0t3.5 0" />}
    {severity === 'suggestion' && <path d="M1 3h14" stroke-dasharray="0.1 3.5" />}
  </svg>
);
