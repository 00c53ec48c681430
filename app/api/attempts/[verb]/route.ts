/** What the page of a running attempt sends, each under an address of its own. */
import { defineRoute, type RouteHandler } from '@/lib/boundary/define-route'
import {
  attemptRequestSchema,
  checkAttemptAnswerSchema,
  leavePositionSchema,
  renewProblemSchema,
  saveChangeSchema,
} from '@/lib/contracts/attempt-requests'
import { checkAttemptAnswer } from '@/lib/services/check-attempt-answer'
import { leavePlace } from '@/lib/services/leave-place'
import { renewProblem } from '@/lib/services/renew-problem'
import { saveChange } from '@/lib/services/save-change'
import { submitAttempt } from '@/lib/services/submit-attempt'
import { syncAttempt } from '@/lib/services/sync-attempt'

const verbs: Readonly<Record<string, RouteHandler>> = {
  save: defineRoute(saveChangeSchema, saveChange),
  sync: defineRoute(attemptRequestSchema, syncAttempt),
  leave: defineRoute(leavePositionSchema, leavePlace),
  check: defineRoute(checkAttemptAnswerSchema, checkAttemptAnswer),
  renew: defineRoute(renewProblemSchema, renewProblem),
  submit: defineRoute(attemptRequestSchema, submitAttempt),
}

type Context = { readonly params: Promise<{ readonly verb: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { verb } = await params
  const handle = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  return handle === undefined ? new Response(null, { status: 404 }) : handle(request)
}
