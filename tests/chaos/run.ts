/** `npm run chaos`: a class saves its answers while everything is killed under it. Ends with status 1 where one is lost. */
import { storm } from './storm'

const report = await storm({ students: 50, changesEach: 100, kills: 10, pauseMilliseconds: 600 })
const { acknowledged, recorded, lost, doubled, stale, appKills, databaseKills } = report
process.stdout.write(
  [
    `50 students, 5000 changes; the app was killed ${appKills} times, the database ${databaseKills} times`,
    `acknowledged ${acknowledged}, recorded ${recorded}`,
    `lost ${lost}, doubled ${doubled}, answers that are not the last typed ${stale}`,
    '',
  ].join('\n'),
)
process.exit(lost + doubled + stale === 0 && acknowledged === 5_000 ? 0 : 1)
