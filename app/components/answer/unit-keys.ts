/** Under which word of the message file a unit stands. */
import type { Unit } from '@/lib/problems/part'

export const unitKeys = { bits: 'unitBits', nats: 'unitNats', none: 'unitNone' } as const satisfies Record<Unit, string>
