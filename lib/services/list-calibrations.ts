// The calibrations of an installation, for admins.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { CalibrationView } from '@/lib/contracts/calibration-views'
import { db } from '@/lib/db/client'
import { type CalibrationRow, findVersionInForce, listCalibrations as listRows } from '@/lib/db/queries/calibration'

/** A month of nights. */
const shown = 30

/** The newest first. */
export async function listCalibrations(actor: Actor): Promise<readonly CalibrationView[]> {
  authorize(actor, 'bank:view', {})
  const [rows, versionInForce] = await Promise.all([listRows(db, shown), findVersionInForce(db)])
  return rows.map((row) => toView(row, versionInForce))
}

function toView({ publishedAt, createdAt, ...row }: CalibrationRow, versionInForce: string): CalibrationView {
  const published = row.version === versionInForce ? 'in-force' : 'replaced'
  return { ...row, at: createdAt.toISOString(), status: publishedAt === null ? 'not-published' : published }
}
