/** `rebuild-statistics`: makes the roll-ups that the pages of a class read anew from the log of answers. */
import { parseArgs } from 'node:util'
import type { OnProgress, Rebuilt } from '@/lib/services/analytics/rebuild-tallies'
import { printResult } from '../output'
import { UsageError } from '../usage-error'
import { withAppDatabase } from '../with-app-database'

export const name = 'rebuild-statistics'

export const usage = `Usage: npm run -s surprisal -- rebuild-statistics [--course SLUG] [--json]

Works out again from the log of answers what the pages of a class read: answers, scores, mistakes and time by student. They are kept with every
answer, so this changes nothing unless a course was given another time zone, or answers were recorded by a release that kept none. Students
may go on answering meanwhile.
  --course SLUG  one course; left out, all
  --json         prints JSON
The database is the one DATABASE_URL names, or the embedded one.`

const wordEveryMilliseconds = 5_000

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { course: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  if (positionals.length > 0) throw new UsageError(usage)
  const { learners, answers } = await rebuild(values.course ?? null)
  const says = `Rebuilt from ${answers} ${answers === 1 ? 'answer' : 'answers'} of ${learners} ${learners === 1 ? 'student' : 'students'}.`
  printResult({ learners, answers, says }, { asJson: values.json })
  return 0
}

async function rebuild(courseSlug: string | null): Promise<Rebuilt> {
  return withAppDatabase(async () => {
    const [service, { systemActor }, { AppError }] = await Promise.all([
      import('@/lib/services/analytics/rebuild-tallies'),
      import('@/lib/auth/actor'),
      import('@/lib/errors'),
    ])
    return service.rebuildTallies(systemActor, { courseSlug, onProgress: signsOfLife() }).catch((error: unknown) => {
      throw error instanceof AppError ? new UsageError(error.message) : error
    })
  })
}

/** On standard error, so that JSON stays JSON. */
function signsOfLife(): OnProgress {
  let said = Date.now()
  return (done, total) => {
    if (Date.now() - said < wordEveryMilliseconds) return
    said = Date.now()
    process.stderr.write(`  … ${done} of ${total} students\n`)
  }
}
