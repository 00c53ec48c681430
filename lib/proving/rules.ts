/** The rules of the prover, in the order of its reports. */
import { acceptance } from './acceptance'
import { authorTests } from './author-tests'
import { collisions } from './collisions'
import { diagnosis } from './diagnosis'
import { display } from './display'
import { finite } from './finite'
import { guess } from './guess'
import { itemWriting } from './item-writing'
import { keyRange } from './key-range'
import { mathematics } from './mathematics'
import { objectives } from './objectives'
import { rounding } from './rounding'
import type { Rule } from './rule'
import { separation } from './separation'
import { tolerance } from './tolerance'
import { width } from './width'

export const rules: readonly Rule[] = [
  acceptance,
  collisions,
  keyRange,
  finite,
  display,
  rounding,
  guess,
  separation,
  diagnosis,
  tolerance,
  mathematics,
  width,
  objectives,
  itemWriting,
  authorTests,
]
