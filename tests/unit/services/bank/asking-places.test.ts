import { describe, expect, it } from 'vitest'
import type { AskingPlace } from '@/lib/db/queries/bank/usage'
import { type AskedQuestion, askingPlaces } from '@/lib/services/bank/usage-counts'

const question: AskedQuestion = {
  ...{ questionId: 'coin', lessonId: 'l', origin: 'template', isRetired: false, objectiveIds: ['surprisal'] },
  ...{ answerKinds: ['number', 'choice'], difficulty: 'easy' },
}
const place = (assessmentId: string, parts: Partial<AskingPlace>): AskingPlace => ({
  ...{ courseId: 'c', assessmentId, questionId: null, objectiveIds: [], answerKinds: [], difficulties: [] },
  ...parts,
})
const placesOf = (places: readonly AskingPlace[], asked: Partial<AskedQuestion> = {}) => {
  const { fixed, drawn } = askingPlaces({ ...question, ...asked }, { places, taught: new Set(['c l']) })
  return { fixed: [...fixed], drawn: [...drawn] }
}

describe('askingPlaces', () => {
  it('tells where a question is fixed from where it may be drawn, each assessment once', () => {
    const places = [
      place('exam', { questionId: 'coin' }),
      place('exam', { objectiveIds: ['surprisal'] }),
      place('drill', { objectiveIds: ['entropy', 'surprisal'] }),
      place('drill', { objectiveIds: ['surprisal'] }),
      place('other', { questionId: 'die' }),
    ]
    expect(placesOf(places)).toEqual({ fixed: ['c exam'], drawn: ['c drill'] })
  })

  it('is drawn only where its kinds of answer and its difficulty fit', () => {
    const asking = { objectiveIds: ['surprisal'] }
    const places = [
      place('numbers', { ...asking, answerKinds: ['number'] }),
      place('orders', { ...asking, answerKinds: ['ordering'] }),
      place('hard', { ...asking, difficulties: ['hard'] }),
    ]
    expect(placesOf(places).drawn).toEqual(['c numbers'])
  })

  it('is drawn in no course that does not teach its lesson, nor once it is retired, nor as a question as written', () => {
    const places = [
      place('drill', { objectiveIds: ['surprisal'] }),
      place('far', { courseId: 'd', objectiveIds: ['surprisal'] }),
    ]
    expect(placesOf(places).drawn).toEqual(['c drill'])
    expect(placesOf(places, { isRetired: true }).drawn).toEqual([])
    expect(placesOf(places, { origin: 'as_written' }).drawn).toEqual([])
    expect(placesOf([place('exam', { questionId: 'coin' })], { isRetired: true }).fixed).toEqual(['c exam'])
  })
})
