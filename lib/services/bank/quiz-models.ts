// One question in the response model of the quizzes that many took.
import 'server-only'
import type { QuestionRecordView } from '@/lib/contracts/bank/record-views'
import { db } from '@/lib/db/client'
import type { RecordOf } from '@/lib/db/queries/bank/question-record'
import { listQuizMarks, type QuizMark } from '@/lib/db/queries/bank/quiz-marks'
import { listPlaceNames } from '@/lib/db/queries/bank/usage'
import { grouped } from '@/lib/psychometrics/grouped'
import { ITEM_RESPONSE_ATTEMPTS, itemResponse } from '@/lib/psychometrics/item-response'

/** Those with the most students: a fit takes a tenth of a second. */
const mostAssessments = 2

export async function loadQuizModels(of: RecordOf): Promise<QuestionRecordView['models']> {
  const marks = await listQuizMarks(db, { ...of, leastStudents: ITEM_RESPONSE_ATTEMPTS, mostAssessments })
  const byAssessment = grouped(marks, ({ assessmentId }) => assessmentId)
  const names = await listPlaceNames(db, [...byAssessment.keys()])
  return names.flatMap(({ assessmentId, title, courseTitle }) => {
    const report = modelOf(byAssessment.get(assessmentId) ?? [])
    return report === undefined ? [] : [{ assessmentId, name: `${title}, ${courseTitle}`, report }]
  })
}

/** A slot an attempt was not given, or in which it was given another question than this one, says nothing of it. */
function modelOf(marks: readonly QuizMark[]) {
  const items = [...new Set(marks.map(({ item }) => item))]
  const attempts = [...grouped(marks, ({ attemptId }) => attemptId).values()].map((own) => {
    const rights = new Map(own.map(({ item, isRight }) => [item, isRight ? 1 : 0]))
    return items.map((item) => rights.get(item) ?? null)
  })
  return itemResponse({ maxMarks: items.map(() => 1), attempts })[items.indexOf('own')]
}
