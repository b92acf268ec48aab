import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['development', 'module', 'node', 'default'] };
const ssr = { resolve: { conditions: ['development', 'module', 'node', 'default'] } };

/** A limit against hanging, not a measure: at full size some laws are searched for minutes. */
const limit = process.env.SOJOURN_FULL ? 900_000 : 120_000;

/** Two projects: everything that runs in Node, and what drives a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'node',
          // Modules are loaded once a worker: no test changes one, and loading costs as much as testing.
          isolate: false,
          setupFiles: ['testing/src/setup.ts'],
          include: ['{engine,runner,data,charts,brief,cli,web,testing,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
          maxWorkers: 2,
          testTimeout: limit,
          hookTimeout: limit,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'browser',
          include: ['{engine,runner,web,brief,testing}/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: limit,
          hookTimeout: limit,
          maxWorkers: 2,
        },
      },
    ],
  },
});
