/** What admins see of calibrations. */
import type { FeatureName } from '@/lib/mastery/draw-features'

/** One run of the calibration; times are ISO texts. */
export type CalibrationView = {
  readonly version: string
  readonly at: string
  readonly answers: number
  readonly learners: number
  /** Mean log-loss in nats on learners held out. */
  readonly logLossBefore: number
  readonly logLossAfter: number
  readonly status: 'in-force' | 'replaced' | 'not-published'
}

/** How hard a template is, in logits on the scale on which its author's words are −1, 0 and 1. */
export type DifficultyView = {
  readonly authored: string
  readonly authoredMean: number
  /** Null while the author's word holds. */
  readonly calibrated: {
    readonly mean: number
    /** 90 % interval. */
    readonly low: number
    readonly high: number
    readonly discrimination: number
    readonly answers: number
    readonly draws: DrawsView
  } | null
}

export type DrawsView =
  | { readonly kind: 'too-few'; readonly needed: number }
  | { readonly kind: 'found'; readonly effects: readonly DrawEffectView[] }

export type DrawEffectView = {
  readonly parameter: string
  readonly feature: FeatureName
  readonly option: string | null
  /** Logits harder by one standard deviation more of the feature, with its 90 % interval. */
  readonly effect: number
  readonly low: number
  readonly high: number
}
