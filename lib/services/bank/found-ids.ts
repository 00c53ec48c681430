// All that a search of the bank finds, to be changed together.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readBankQuery } from '@/lib/contracts/bank/bank-query'
import type { FoundIds } from '@/lib/contracts/bank/bulk-requests'
import { findQuestionIds } from './search-bank'

export function foundIds(actor: Actor, { params }: FoundIds): Promise<readonly string[]> {
  return findQuestionIds(actor, readBankQuery(params))
}
