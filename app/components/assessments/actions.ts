'use server'

// What the list of assessments and their editor can ask for. The page comes back with what the answer changed.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import type { ActionResult } from '@/lib/contracts/action-result'
import {
  assessmentRequestSchema,
  copyAssessmentSchema,
  createAssessmentSchema,
  placeAssessmentsSchema,
  publishAssessmentSchema,
  removeAccommodationSchema,
  saveAccommodationSchema,
  updateAssessmentSchema,
} from '@/lib/contracts/assessment-requests'
import type {
  AccommodateResult,
  CopyResult,
  CreateAssessmentResult,
  PublishResult,
  UnpublishResult,
  UpdateAssessmentResult,
} from '@/lib/contracts/assessment-views'
import { removeAccommodation, saveAccommodation } from '@/lib/services/accommodations'
import { archiveAssessment, restoreAssessment } from '@/lib/services/archive-assessment'
import { copyAssessment } from '@/lib/services/copy-assessment'
import { createAssessment } from '@/lib/services/create-assessment'
import { placeAssessments } from '@/lib/services/place-assessments'
import { publishAssessment, unpublishAssessment } from '@/lib/services/publish-assessment'
import { updateAssessment } from '@/lib/services/update-assessment'

const create = defineAction(createAssessmentSchema, createAssessment)
const update = defineAction(updateAssessmentSchema, updateAssessment)
const publish = defineAction(publishAssessmentSchema, publishAssessment)
const unpublish = defineAction(assessmentRequestSchema, unpublishAssessment)
const archive = defineAction(assessmentRequestSchema, archiveAssessment)
const restore = defineAction(assessmentRequestSchema, restoreAssessment)
const copy = defineAction(copyAssessmentSchema, copyAssessment)
const place = defineAction(placeAssessmentsSchema, placeAssessments)
const accommodate = defineAction(saveAccommodationSchema, saveAccommodation)
const unaccommodate = defineAction(removeAccommodationSchema, removeAccommodation)

export async function askToCreate(input: unknown): Promise<ActionResult<CreateAssessmentResult>> {
  return create(input)
}

export async function askToUpdate(input: unknown): Promise<ActionResult<UpdateAssessmentResult>> {
  return refreshed(await update(input))
}

export async function askToPublish(input: unknown): Promise<ActionResult<PublishResult>> {
  return refreshed(await publish(input))
}

export async function askToUnpublish(input: unknown): Promise<ActionResult<UnpublishResult>> {
  return refreshed(await unpublish(input))
}

export async function askToArchive(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await archive(input))
}

export async function askToRestore(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await restore(input))
}

export async function askToCopy(input: unknown): Promise<ActionResult<CopyResult>> {
  return refreshed(await copy(input))
}

export async function askToPlace(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await place(input))
}

export async function askToAccommodate(input: unknown): Promise<ActionResult<AccommodateResult>> {
  return refreshed(await accommodate(input))
}

export async function askToUnaccommodate(input: unknown): Promise<ActionResult<void>> {
  return refreshed(await unaccommodate(input))
}

/** Also after what was not done: the page it was asked from may be stale. */
function refreshed<Value>(result: ActionResult<Value>): ActionResult<Value> {
  if (result.ok) refresh()
  return result
}
