/** How much harder a draw is than its template. */
import type { Value } from '@/lib/problems/value'
import type { DrawEffect } from './draw-effects'
import { drawFeatures } from './draw-features'

/**
 * Σ β·(x − mean)/deviation over the features that were found to matter, in logits; a feature the draw does not have counts 0 of it. Over the draws
 * that were answered its mean is 0.
 * @example with one effect of 0.5 logits for the size of n, mean 2 and deviation 1: n = 7 has size 3, so 0.5 harder
 */
export function drawDifficulty(parameters: Readonly<Record<string, Value>>, effects: readonly DrawEffect[]): number {
  const amounts = new Map(drawFeatures(parameters).map((feature) => [nameOf(feature), feature.amount] as const))
  return effects.reduce((sum, effect) => {
    const { mean, deviation } = effect
    return sum + (effect.effect * ((amounts.get(nameOf(effect)) ?? 0) - mean)) / deviation
  }, 0)
}

/** Standard deviation of what draws add, in logits, were their features independent: √Σβ². */
export function drawSpread(effects: readonly DrawEffect[]): number {
  return Math.hypot(...effects.map(({ effect }) => effect))
}

function nameOf({ parameter, feature, option }: Pick<DrawEffect, 'parameter' | 'feature' | 'option'>): string {
  return JSON.stringify([parameter, feature, option])
}
