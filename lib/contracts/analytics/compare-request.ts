/** What is to stand against what, as an address says. Anything unknown is as if it were not there. */
import { z } from 'zod'
import type { Query } from './class-filter'

export type CompareRequest = {
  /** Ids of groups. */
  readonly first: string | null
  readonly second: string | null
  /** Ids of assessments. */
  readonly quiz: string | null
  readonly against: string | null
}

const id = z.uuid().nullable().catch(null)
const schema = z.object({ first: id, second: id, quiz: id, against: id })

export function readCompareRequest(query: Query): CompareRequest {
  return schema.parse(query)
}
