// One runner for everything that runs in Node; the browser tests are Playwright's.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Kills the PostgreSQL it works on, so it has one of its own, and a process of its own that knows no other. */
const outage = 'tests/integration/services/outage.test.ts'
const environment = {
  NEXTAUTH_SECRET: 'a secret for tests and nothing else',
  LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
}
const root = fileURLToPath(new URL('..', import.meta.url))
const alias = {
  '@': root.replace(/\/$/, ''),
  'server-only': fileURLToPath(new URL('./support/server-only.ts', import.meta.url)),
}

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{unit,golden,architecture}/**/*.test.ts'],
          testTimeout: 120_000,
          // What is tested here keeps no state between files: loading it once a worker halves the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: [outage],
          env: environment,
          globalSetup: ['tests/support/global-database.ts'],
          setupFiles: ['tests/support/database-per-file.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As above; each file has a database of its own all the same.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'integration-outage', include: [outage], env: environment } },
    ],
  },
})
