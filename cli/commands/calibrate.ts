/** `calibrate`: fits the learner model to the answers of this installation. */
import { parseArgs } from 'node:util'
import type { CalibrationOutcome, CalibrationRequest } from '@/lib/services/calibrate'
import { printResult } from '../output'
import { UsageError } from '../usage-error'
import { withAppDatabase } from '../with-app-database'

export const name = 'calibrate'

export const usage = `Usage: npm run -s surprisal -- calibrate [--all | --course SLUG] [--dry-run] [--json]

Estimates from all answers how hard templates and objectives are and the constants of the learner model, and publishes them where
they foresee the last tenth of the learners better than what is in force. Learners are then worked out anew from their own logs. Made to
be run every night; a run that was stopped half-way is finished by the next.
  --all          the answers of all courses (as without it)
  --course SLUG  tries it on the answers of one course; a calibration holds for all courses, so nothing is published
  --dry-run      says what would be published; nothing is stored
  --json         prints JSON
The database is the one DATABASE_URL names, or the embedded one.`

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      course: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.length > 0) throw new UsageError(usage)
  if (values.all && values.course !== undefined) throw new UsageError('Give --all or --course SLUG, not both.')
  const mode = values['dry-run'] ? 'dry-run' : 'publish'
  const outcome = await calibrate({ courseSlug: values.course ?? null, mode })
  printResult({ ...outcome, says: sentences[outcome.kind](outcome) }, { asJson: values.json })
  return 0
}

async function calibrate(request: CalibrationRequest): Promise<CalibrationOutcome> {
  return withAppDatabase(async () => {
    const [service, { systemActor }, { AppError }] = await Promise.all([
      import('@/lib/services/calibrate'),
      import('@/lib/auth/actor'),
      import('@/lib/errors'),
    ])
    return service.calibrate(systemActor, request).catch((error: unknown) => {
      throw error instanceof AppError ? new UsageError(error.message) : error
    })
  })
}

const sentences: Readonly<Record<CalibrationOutcome['kind'], (outcome: CalibrationOutcome) => string>> = {
  published: (outcome) => `Published: ${difference(outcome)}.`,
  'no-better': (outcome) => `Not published, since it foresees no better: ${difference(outcome)}.`,
  'would-publish': (outcome) => `It would be published: ${difference(outcome)}. Nothing was stored.`,
  'would-not-publish': (outcome) => `It foresees no better: ${difference(outcome)}. Nothing was stored.`,
  'too-few-learners': (outcome) =>
    outcome.kind === 'too-few-learners'
      ? `A calibration needs the answers of ${outcome.needed} learners; there are ${outcome.learners}. All stays as it is.`
      : '',
}

function difference(outcome: CalibrationOutcome): string {
  if (outcome.kind === 'too-few-learners') return ''
  const { logLossBefore, logLossAfter, learners, answers } = outcome.heldOut
  return `log-loss on ${answers} answers of ${learners} learners held out ${logLossBefore.toFixed(4)} before, ${logLossAfter.toFixed(4)} after`
}
