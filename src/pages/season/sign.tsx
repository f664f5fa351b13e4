import { formOf, type MarkKind } from './mark-forms.ts';

interface SignProps {
  readonly kind: MarkKind;
  readonly ringed?: boolean;
}

/** A mark beside words that say the same. */
export const Sign = ({ kind, ringed = false }: SignProps) => (
  <svg class="sign" viewBox="-9 -9 18 18" aria-hidden="true">
    <path class={`mark mark-${kind}`} d={formOf(kind, ringed)} />
  </svg>
);
