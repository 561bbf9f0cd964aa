import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } } };

/** Milliseconds: a test that is right must not fail because the machine has much to do. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

/** Three projects, so that each can be run alone: `npm test -- --project unit`. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/architecture/*.test.ts'],
          ...patience,
        },
      },
      {
        ...jsx,
        test: {
          name: 'journeys',
          include: ['test/{journeys,golden,budgets}/**/*.test.ts'],
          globalSetup: ['test/support/build-sample.ts', 'test/support/build-program.ts'],
          ...patience,
        },
      },
      {
        ...jsx,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/build-sample.ts', 'test/support/build-program.ts'],
          ...patience,
        },
      },
    ],
  },
});
