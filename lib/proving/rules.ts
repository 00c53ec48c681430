/** The rules of the prover, in the order of its reports. */
import { acceptance } from './acceptance'
import { diagnosis } from './diagnosis'
import { finite } from './finite'
import { guess } from './guess'
import { mathematics } from './mathematics'
import { objectives } from './objectives'
import type { Rule } from './rule'
import { separation } from './separation'

export const rules: readonly Rule[] = [acceptance, finite, guess, separation, diagnosis, mathematics, objectives]
