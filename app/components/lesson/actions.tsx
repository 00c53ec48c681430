'use server'

// What a lesson's quiz can ask for. The feedback comes back rendered, so that no renderer reaches the browser.
import type { ReactNode } from 'react'
import { Markdown } from '@/app/components/markdown/markdown'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import { checkQuizOptionSchema } from '@/lib/contracts/check-quiz-option'
import { checkQuizOption } from '@/lib/services/check-quiz-option'

export type QuizCheck = { readonly isRight: boolean; readonly feedback: ReactNode }

const check = defineAction(checkQuizOptionSchema, checkQuizOption)

export async function checkOption(input: unknown): Promise<ActionResult<QuizCheck>> {
  const result = await check(input)
  if (!result.ok) return result
  const { isRight, feedback } = result.value
  return { ok: true, value: { isRight, feedback: <Markdown text={feedback} topHeading={4} /> } }
}
