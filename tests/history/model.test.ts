import fc from 'fast-check';
import { it, vi } from 'vitest';
import { Model, type Step, steps } from './model.ts';
import { Killed, type Mortal, openMortal } from './mortal-database.ts';

/** What a step may end with: done, refused for what it asks, or lost together with its context. */
async function play({ what, dies, twice }: Step, model: Model, mortal: Mortal): Promise<Mortal> {
  if (dies !== null) mortal.dieAfter(dies);
  let isDead = false;
  try {
    await model.take(what, mortal.db);
  } catch (error) {
    isDead = error instanceof Killed;
    if (!isDead && !(error instanceof RangeError)) throw error;
  }
  mortal.dieAfter(Infinity);
  const next = isDead ? mortal.again() : mortal;
  await model.compare(next.db);
  if (!twice) return next;
  await model.take(what, next.db).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
  });
  await model.compare(next.db);
  return next;
}

/** Many more than in each run of the tests, by hand. */
const RUNS = Number(import.meta.env['VITE_MODEL_RUNS'] ?? 60);

it('holds what a simple model holds, whatever happens and wherever it is cut off', async () => {
  // Dexie speaks of every transaction that is lost.
  vi.spyOn(console, 'trace').mockReturnValue();
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const model = new Model();
      let mortal = openMortal();
      for (const step of all) mortal = await play(step, model, mortal);
      mortal.db.close();
    }),
    { numRuns: RUNS },
  );
});
