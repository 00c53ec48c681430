/** Who opened this page: read once for the layout and for the page it holds. */
import 'server-only'
import { cache } from 'react'
import { requireActor as readActor } from '@/lib/boundary/page-actor'

export const requireActor = cache(readActor)
