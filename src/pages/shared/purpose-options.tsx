import { PURPOSES } from '../../draft/draft.ts';
import { PURPOSE_NAMES } from './purposes.ts';

/** Every purpose, for a choice of one. */
export const PurposeOptions = () =>
  PURPOSES.map((purpose) => (
    <option key={purpose} value={purpose}>
      {PURPOSE_NAMES[purpose]}
    </option>
  ));
