// An admin's look at one variant.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { isStorable } from '@/lib/contracts/storable-text'
import type { VariantPreview } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { findBankRow } from '@/lib/db/queries/question-version'
import { AppError } from '@/lib/errors'
import { valueText } from '@/lib/grading/value-text'
import { toPublicPart } from '@/lib/problems/public-part'
import { toBankEntry } from './to-bank-entry'
import { toKeyView } from './to-key-view'
import { getUsableQuestion, seedCount } from './usable-questions'

/** A variant of any question for any seed, those below 0 too, which learners are never given, key and all, as the newest version makes it. */
export async function previewVariant(
  actor: Actor,
  { questionId, seed }: { readonly questionId: string; readonly seed: number },
): Promise<VariantPreview> {
  authorize(actor, 'bank:preview', {})
  if (!Number.isInteger(seed) || seed < -seedCount || seed >= seedCount) {
    throw new AppError('invalid-input', 'expected a seed of 32 bits')
  }
  const row = isStorable(questionId) ? await findBankRow(db, questionId) : null
  if (row === null) throw new AppError('not-found')
  const question = await getUsableQuestion(row)
  const variant = question.makeVariant(seed)
  return {
    question: toBankEntry(row, question),
    seed,
    prompt: variant.prompt,
    parts: variant.parts.map(toPublicPart),
    parameters: Object.entries(variant.parameters).map(([name, value]) => ({ name, value: valueText(value) })),
    keys: variant.parts.map(toKeyView),
    mistakes: variant.mistakes.map((mistake) => ({ ...mistake, value: mistake.text ?? valueText(mistake.value) })),
    hints: variant.hints,
    solution: variant.solution,
  }
}
