// What is held on oneself, all of it, as one JSON file that is written while it is read.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { recordFormat } from '@/lib/contracts/my-record'
import { db } from '@/lib/db/client'
import { findOwnAccount, listOwnEnrolments } from '@/lib/db/queries/own-record'
import { AppError } from '@/lib/errors'
import { writeCourseRecord } from './my-record-course'

type RecordFile = { readonly fileName: string; readonly contentType: string; readonly chunks: AsyncIterable<string> }

/** @throws AppError `not-found` for anybody but the person, before anything is written. */
export async function getMyRecordFile(
  actor: Actor,
  { studentId }: { readonly studentId: string },
): Promise<RecordFile> {
  authorize(actor, 'record:read', { studentId })
  const account = await findOwnAccount(db, studentId)
  if (account === null) throw new AppError('not-found')
  const writtenAt = new Date().toISOString()
  return {
    fileName: `surprisal-record-${writtenAt.slice(0, 10)}.json`,
    contentType: 'application/json; charset=utf-8',
    chunks: writeRecord(actor, { ...recordFormat, writtenAt, account }),
  }
}

async function* writeRecord(actor: Actor, head: object): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"courses":[`
  let separator = ''
  for (const enrolment of await listOwnEnrolments(db, actor.userId)) {
    yield `${separator}\n`
    yield* writeCourseRecord(actor, enrolment)
    separator = ','
  }
  yield '\n]}\n'
}
