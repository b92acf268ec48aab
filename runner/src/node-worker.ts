/** Entry of a worker that is built from sources. */
import { serveNode } from './node-serve.ts';

serveNode();
