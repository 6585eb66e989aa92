/** What the window takes as bytes, each by what it is called at the door (shared/contract/http). */
import { alone } from './jobs.ts'
import type { OpenProject, PackedAnswer } from './open-project.ts'

export const packedAnswers = {
  works: (project) => project.works(),
  shapes: (project) => project.shapes(),
  overlaps: (project) => project.packedOverlaps(alone),
} as const satisfies Readonly<Record<string, (project: OpenProject) => Promise<PackedAnswer>>>

export type PackedName = keyof typeof packedAnswers

export function isPacked(name: string): name is PackedName {
  return Object.hasOwn(packedAnswers, name)
}
