/** Slots that contradict themselves or the kind of their assessment. */
import type { AssessmentDefinition, Slot } from './definition'
import type { Finding } from './finding'

export type SlotsFinding = Finding<
  'no-slots' | 'slot-repeated' | 'tries-rise' | 'streak-too-long' | 'exam-retries' | 'budget-too-small'
>

export function checkSlots(definition: AssessmentDefinition): readonly SlotsFinding[] {
  if (definition.kind === 'mastery-check') return checkBudget(definition)
  const { slots, kind } = definition
  if (slots.length === 0) {
    const words = 'There is no question yet. Add a slot.'
    return [{ kind: 'no-slots', severity: 'error', words, slotIds: [] }]
  }
  return slots.flatMap((slot, place) => checkSlot({ slot, number: place + 1, kind, slots }))
}

type Budget = { readonly budget: number; readonly objectives: readonly string[] }

/** One answer decides nothing: an objective needs a few. */
const FEWEST_PER_OBJECTIVE = 3

function checkBudget({ budget, objectives }: Budget): readonly SlotsFinding[] {
  const needed = FEWEST_PER_OBJECTIVE * objectives.length
  if (budget >= needed) return []
  const words = `${budget} questions will hardly decide ${objectives.length} objectives. Allow ${needed} at least, or ask about fewer.`
  return [{ kind: 'budget-too-small', severity: 'warning', words, slotIds: [] }]
}

type Numbered = {
  readonly slot: Slot
  /** 1 for the first. */
  readonly number: number
  readonly kind: 'homework' | 'exam'
  readonly slots: readonly Slot[]
}

function checkSlot({ slot, number, kind, slots }: Numbered): readonly SlotsFinding[] {
  const findings: SlotsFinding[] = []
  const { id, tryPercents, streak, variants } = slot
  const slotIds = [id]
  if (slots.findIndex((other) => other.id === id) < number - 1) {
    const words = `Slot ${number} has the name of another, "${id}". Give it one of its own.`
    findings.push({ kind: 'slot-repeated', severity: 'error', words, slotIds })
  }
  const rise = tryPercents.findIndex((percent, place) => percent > (tryPercents[place - 1] ?? percent))
  if (rise > 0) {
    const words = `In slot ${number}, try ${rise + 1} is worth more than the one before. Points per try may only fall: answering wrong on purpose must not pay.`
    findings.push({ kind: 'tries-rise', severity: 'error', words, slotIds })
  }
  if (streak > variants) {
    const words = `Slot ${number} asks for ${streak} right in a row and gives ${variants} variants. Give ${streak} at least.`
    findings.push({ kind: 'streak-too-long', severity: 'error', words, slotIds })
  }
  if (kind === 'exam' && (tryPercents.length > 1 || variants > 1 || streak > 1)) {
    const words = `Slot ${number} allows more than one try. In an exam the last saved answer counts, once; make it homework, or leave one try.`
    findings.push({ kind: 'exam-retries', severity: 'warning', words, slotIds })
  }
  return findings
}
