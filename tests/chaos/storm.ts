/** Many students type while the app and its database are killed again and again. */
import { randomBytes, randomInt } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { createStudents } from '@/bench/bench-student'
import { type FallibleApp, openFallibleApp } from './fallible-app'
import { placeAttempts, slotIds } from './place-attempts'
import { type Acknowledged, typeThrough } from './simulated-student'
import { type Verdict, verifyChanges } from './verify-changes'

export type Storm = {
  readonly students: number
  readonly changesEach: number
  readonly kills: number
  readonly pauseMilliseconds: number
}
export type StormReport = Verdict & { readonly appKills: number; readonly databaseKills: number }

export async function storm({ students, changesEach, kills, pauseMilliseconds }: Storm): Promise<StormReport> {
  const secret = randomBytes(24).toString('hex')
  const app = await openFallibleApp(secret)
  try {
    const people = await createStudents({ ...app, secret }, students)
    const attempts = await placeAttempts({ ...app, studentIds: people.map(({ id }) => id) })
    const typing = people.map(({ cookie, courseId }, place) =>
      typeThrough({
        ...{ address: app.address, cookie, courseId, attemptId: attempts[place] ?? '', slotIds },
        ...{ changes: changesEach, pauseMilliseconds },
      }),
    )
    const killed = await rage(app, kills)
    const acknowledged: readonly Acknowledged[] = (await Promise.all(typing)).flat()
    return { ...(await verifyChanges(app.databaseUrl, acknowledged)), ...killed }
  } finally {
    await app.stop()
  }
}

/** Both are killed at least once where there are two kills; which of them, and when, is chance. */
async function rage(app: FallibleApp, kills: number) {
  let [appKills, databaseKills] = [0, 0]
  for (let done = 0; done < kills; done += 1) {
    await delay(randomInt(300, 2_500))
    const isApp = databaseKills > 0 && (appKills === 0 || randomInt(2) === 0)
    await (isApp ? app.killApp() : app.killDatabase())
    if (isApp) appKills += 1
    else databaseKills += 1
  }
  return { appKills, databaseKills }
}
