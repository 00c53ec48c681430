/** How long the app takes for pages of a class, as whoever asks for them sees it: from the request to the last byte. */
import { sessionCookie } from '../bench-student'
import { quantile } from '../quantile'

/** Under /courses/…/, by what they are called. */
export const classPages = [
  ['class', 'class'],
  ['misconceptions', 'class/misconceptions'],
  ['needs', 'class/needs'],
  ['questions', 'class/questions'],
  ['progress', 'class/progress'],
  ['digest', 'class/digest'],
  ['model', 'class/model'],
  ['compare', 'class/compare'],
] as const

/** The first requests compile and read what is then kept. */
const warmUps = 5
const requests = 21

export type PageTime = { readonly medianMs: number; readonly p90Ms: number; readonly kilobytes: number }

export type MeasuredApp = { readonly address: string; readonly secret: string; readonly instructorId: string }

/** One request after the other; null of a page that does not answer with itself. */
export async function measurePage(app: MeasuredApp, path: string): Promise<PageTime | null> {
  const cookie = await sessionCookie(app.instructorId, app.secret)
  const times: number[] = []
  let kilobytes = 0
  for (let request = 0; request < warmUps + requests; request += 1) {
    const asked = performance.now()
    const response = await fetch(`${app.address}/courses/information-theory/${path}`, {
      headers: { cookie },
      redirect: 'manual',
    })
    const body = await response.arrayBuffer()
    if (response.status !== 200) return null
    kilobytes = body.byteLength / 1000
    if (request >= warmUps) times.push(performance.now() - asked)
  }
  return { medianMs: quantile(times, 0.5), p90Ms: quantile(times, 0.9), kilobytes }
}
