import type { Trained } from './trained-form.ts';
export const TRAINED: Trained = { keys: '', rules: [] };
