/** Files of others to try the program on: outside the project, so a test that wants them skips itself without. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { collectFiles } from '../../electron/import/files/collect-files.ts'
import {
  readDelivery,
  type DeliveryReading,
  type ReadingOptions,
} from '../../electron/import/read-delivery.ts'
import { nothingKnown } from '../../electron/import/reading.ts'
import { valueOf } from '../../shared/domain/result.ts'

const folder = resolve(import.meta.dirname, '../../../shared/data')

export const hasRealFiles = existsSync(folder)

export function realFile(path: string): string {
  return join(folder, path)
}

export const inRd: ReadingOptions = {
  projectCrs: 'EPSG:28992',
  mapping: null,
  discipline: null,
  crs: null,
  context: nothingKnown,
}

/** Reads files named by path as one delivery. */
export async function readFiles(
  paths: readonly string[],
  options: Partial<ReadingOptions> = {},
): Promise<DeliveryReading> {
  return readDelivery(valueOf(await collectFiles(paths)), { ...inRd, ...options })
}

/** What the report says about rows, in one line to compare. */
export function rowsOf({ report }: DeliveryReading) {
  const { read, works, unplaced, joined, rejected } = report
  return { read, works, unplaced, joined, rejected: rejected.length }
}

/** The keys of what was noted, repaired, rejected and asked. */
export function saidAbout({ report, questions }: DeliveryReading): string[] {
  const remarks = [...report.notes, ...report.repaired, ...report.rejected]
  return [...remarks.map(({ message }) => message.key), ...questions.map(({ message }) => message.key)]
}
