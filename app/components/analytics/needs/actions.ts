'use server'

// Forms, so that they work without a script. What is refused leaves the list as it is, and the page shows it.
import { refresh } from 'next/cache'
import { defineAction } from '@/lib/boundary/define-action'
import { setAsideSchema } from '@/lib/contracts/analytics/needs'
import { setNeedAside, undoNeedAside } from '@/lib/services/analytics/set-need-aside'

const set = defineAction(setAsideSchema, setNeedAside)
const undo = defineAction(setAsideSchema, undoNeedAside)

export async function setAside(form: FormData): Promise<void> {
  await set(asked(form))
  refresh()
}

export async function takeBack(form: FormData): Promise<void> {
  await undo(asked(form))
  refresh()
}

function asked(form: FormData) {
  return { courseId: form.get('courseId'), studentId: form.get('studentId') }
}
