/** Script of the model's workers; the build puts its text into the page. */
import { serveWorker, type WorkerScope } from '@sojourn/runner/browser';

serveWorker(globalThis as unknown as WorkerScope);
