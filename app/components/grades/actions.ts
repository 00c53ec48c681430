'use server'

// What the pages of grades can ask for. Each is one use-case behind the boundary, and the page comes back with its answer.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import {
  applyGradesSchema,
  excuseGradeSchema,
  overrideGradeSchema,
  previewGradesSchema,
  saveCategoriesSchema,
} from '@/lib/contracts/gradebook-requests'
import type { GradesPreview } from '@/lib/contracts/gradebook-views'
import { excuseGrade, overrideGrade } from '@/lib/services/decide-grade'
import { applyGrades, previewGrades } from '@/lib/services/import-grades'
import { saveCategories } from '@/lib/services/save-categories'

const actions = {
  override: defineAction(overrideGradeSchema, overrideGrade),
  excuse: defineAction(excuseGradeSchema, excuseGrade),
  categories: defineAction(saveCategoriesSchema, saveCategories),
  preview: defineAction(previewGradesSchema, previewGrades),
  apply: defineAction(applyGradesSchema, applyGrades),
}

export async function askToOverride(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.override(input))
}

export async function askToExcuse(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.excuse(input))
}

export async function askToSaveCategories(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await actions.categories(input))
}

export async function askToPreviewGrades(input: unknown): Promise<ActionResult<GradesPreview>> {
  return actions.preview(input)
}

export async function askToApplyGrades(input: unknown): Promise<ActionResult<{ readonly changedCount: number }>> {
  return refreshed(await actions.apply(input))
}

/** The page comes back also after a refusal: what it was asked from may be stale. */
function refreshed<Value>(result: ActionResult<Value>): ActionResult<Value> {
  refresh()
  return result
}
