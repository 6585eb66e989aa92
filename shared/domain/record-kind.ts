/** The kinds of record that a project keeps, and how far each had come when something was read of it. */
import { z } from 'zod'

export const RecordKind = z.enum([
  'project',
  'party',
  'delivery',
  'work',
  'layer',
  'layerLook',
  'basemap',
  'combination',
  'judgement',
  'digRestException',
  'agreement',
  'dossier',
  'fact',
  'attachment',
  'sharing',
  'keptSight',
  'preparationAnswer',
  'body',
  'person',
  'remark',
  'proposal',
  'projectColumn',
  'groundRule',
  'meeting',
  'agenda',
  'escalation',
])
export type RecordKind = z.infer<typeof RecordKind>

/**
 * By kind, a revision of the project since which nothing of it was touched. Where that is not known it is the revision at
 * which the file was opened.
 */
export const Revisions = z.record(RecordKind, z.int())
export type Revisions = z.infer<typeof Revisions>

/** The latest of these kinds. */
export function latestOf(revisions: Revisions, kinds: readonly RecordKind[]): number {
  return Math.max(0, ...kinds.map((kind) => revisions[kind]))
}
