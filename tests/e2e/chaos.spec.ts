// A short storm: the app and its database are killed while students save. `npm run chaos` runs the long one.
import { expect, test } from '@playwright/test'
import { storm } from '@/tests/chaos/storm'

test('what was acknowledged is there, once, whatever was killed meanwhile', async () => {
  test.setTimeout(300_000)
  const report = await storm({ students: 8, changesEach: 25, kills: 3, pauseMilliseconds: 400 })
  expect(report).toMatchObject({ acknowledged: 200, recorded: 200, lost: 0, doubled: 0, stale: 0 })
  expect(report.appKills).toBeGreaterThan(0)
  expect(report.databaseKills).toBeGreaterThan(0)
})
