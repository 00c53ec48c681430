'use server'

// Forms, so that they work without a script. What is refused leaves the page as it is.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { defineAction } from '@/lib/boundary/define-action'
import { openDraftSchema } from '@/lib/contracts/authoring/draft-requests'
import { questionIdsSchema } from '@/lib/contracts/authoring/retire-requests'
import { openDraft } from '@/lib/services/authoring/open-draft'
import { bringBackQuestions, retireQuestions } from '@/lib/services/authoring/retire-questions'

const open = defineAction(openDraftSchema, openDraft)
const retire = defineAction(questionIdsSchema, retireQuestions)
const bringBack = defineAction(questionIdsSchema, bringBackQuestions)

export async function editQuestion(form: FormData): Promise<void> {
  const result = await open({ questionId: form.get('questionId') })
  if (result.ok) redirect(`/bank/drafts/${result.value.draftId}`)
  refresh()
}

export async function retireQuestion(form: FormData): Promise<void> {
  await retire({ questionIds: [form.get('questionId')] })
  refresh()
}

export async function bringQuestionBack(form: FormData): Promise<void> {
  await bringBack({ questionIds: [form.get('questionId')] })
  refresh()
}
