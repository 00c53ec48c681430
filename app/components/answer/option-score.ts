/** What a probability on an option brings if that option is right. */
import { portableLog2 } from '@/lib/metrics/portable-log2'

/** log₂ of the probability, in bits: 0 at certainty, and never below that of the floor. */
export function scoreBits(percent: number, floor: number): number {
  return portableLog2(Math.max(percent / 100, floor))
}
