/** Script of the workers of the page *Displacement*; the build puts its text into the page. */
import { serveWorker, type WorkerScope } from '@sojourn/runner/browser';
import { comparisons, ensembles, forecasts, outlooks } from '@sojourn/runner/displacement';

serveWorker(globalThis as unknown as WorkerScope, [ensembles, comparisons, forecasts, outlooks]);
