// How hard a question of the bank is: its author's word, and what its answers say.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { DifficultyView, DrawsView } from '@/lib/contracts/calibration-views'
import { isStorable } from '@/lib/contracts/storable-text'
import { db } from '@/lib/db/client'
import { findVersionInForce } from '@/lib/db/queries/calibration'
import { findBankRow } from '@/lib/db/queries/question-version'
import { findTemplateCalibration, type StoredTemplateCalibration } from '@/lib/db/queries/template-calibration'
import { AppError } from '@/lib/errors'
import { leastDrawAnswers } from '@/lib/mastery/draw-effects'
import { getUsableQuestion } from './usable-questions'

/** Half the width of a 90 % interval, in standard deviations: Φ⁻¹(0.95). */
const halfWidth = 1.6448536269514722

export async function getDifficulty(actor: Actor, questionId: string): Promise<DifficultyView> {
  authorize(actor, 'bank:preview', {})
  const [row, version] = await Promise.all([
    isStorable(questionId) ? findBankRow(db, questionId) : null,
    findVersionInForce(db),
  ])
  if (row === null) throw new AppError('not-found')
  const [{ difficulty, poolEntry }, found] = await Promise.all([
    getUsableQuestion(row),
    findTemplateCalibration(db, { version, questionId }),
  ])
  return {
    authored: difficulty,
    authoredMean: poolEntry.difficulty.mean,
    calibrated: found === null || found.answers === 0 ? null : toCalibrated(found),
  }
}

function toCalibrated({ difficulty, discrimination, answers, effects }: StoredTemplateCalibration) {
  const { mean, variance } = difficulty
  return { ...around(mean, Math.sqrt(variance)), mean, discrimination, answers, draws: toDraws(effects) }
}

/** The largest first. */
function toDraws(effects: StoredTemplateCalibration['effects']): DrawsView {
  if (effects === null) return { kind: 'too-few', needed: leastDrawAnswers }
  return {
    kind: 'found',
    effects: effects
      .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
      .map(({ parameter, feature, option, effect, standardError }) => {
        return { parameter, feature, option, effect, ...around(effect, standardError) }
      }),
  }
}

function around(middle: number, deviation: number) {
  return { low: middle - halfWidth * deviation, high: middle + halfWidth * deviation }
}
