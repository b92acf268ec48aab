import fc from 'fast-check';
import { fullSize } from './size.ts';

// Everyday runs are repeatable; full runs look further with a seed of the day.
fc.configureGlobal(fullSize ? { numRuns: 1_000 } : { numRuns: 100, seed: 20_050_101 });
