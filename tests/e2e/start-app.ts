// Before the browser tests: the app on its own database; after them: nothing of it left.
import { startApp } from '../support/running-app'

export default async function setup(): Promise<() => Promise<void>> {
  const app = await startApp({
    port: Number(process.env['E2E_PORT']),
    secret: 'a secret for tests and nothing else',
    durability: 'none',
    // Who needs a class has one of its own: support/simulated-course.ts.
    demoClass: 'off',
  })
  process.env['E2E_DATABASE_URL'] = app.databaseUrl
  return app.stop
}
