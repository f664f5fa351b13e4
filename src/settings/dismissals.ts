/** How dismissed findings are kept: see the worker's `dismissed.ts`. Pure. */
import * as v from 'valibot';

export const DISMISSED_KEY = 'dismissed';

/** By draft; what is broken is taken for nothing. */
export const KeptDismissals = v.fallback(
  v.array(
    v.object({
      draftId: v.string(),
      /** Of the last dismissal in it; milliseconds since 1970 in UTC. */
      at: v.number(),
      findings: v.array(v.object({ rule: v.string(), field: v.string(), quote: v.string() })),
    }),
  ),
  [],
);
export type KeptDismissals = v.InferOutput<typeof KeptDismissals>;
