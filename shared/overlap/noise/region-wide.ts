/** Works as large as a region: they meet everything, so that meeting them says nothing. */
import { message, type Message } from '../../domain/message.ts'
import { PartKind } from '../../geo/shapes.ts'
import type { DescribedWorks } from '../prepared-project.ts'

/** A main runs from here to there; lines that measure this many times what they lie across are a network. */
const timesAcross = 3

/**
 * Whether a work is region-wide: areas wider than `settings.region.across` and together larger than
 * `settings.region.area`, or a network of lines that wide with more than three times the diagonal of its box in length.
 */
export function isRegionWide(project: DescribedWorks, work: number): boolean {
  const { region } = project.settings
  const [area, length] = [project.measures.area[work]!, project.measures.length[work]!]
  // Almost every work is small, and sizes are known; how far it reaches is not.
  if (area <= region.area && length <= timesAcross * region.across) return false
  const across = acrossOf(project, work)
  return across > region.across && (area > region.area || length > timesAcross * across)
}

/** What a region-wide work is, how many `works` it meets, and what to ask its party. */
export function regionNote(project: DescribedWorks, work: number, works: number): Message {
  const { name, party } = project.works.at(work)!
  const partyName = project.parties.find(({ id }) => id === party)?.name ?? ''
  const values = { work: `${partyName} ‘${name}’`, across: Math.round(acrossOf(project, work)), works }
  if (project.measures.kind[work] === PartKind.area) return message('overlap.regionArea', values)
  const length = Math.round(project.measures.length[work]!)
  return message('overlap.regionNetwork', { ...values, length })
}

/** Metres: the diagonal of the box around the work. */
function acrossOf({ runs: { workBox } }: DescribedWorks, work: number): number {
  const width = workBox[4 * work + 2]! - workBox[4 * work]!
  return Math.hypot(width, workBox[4 * work + 3]! - workBox[4 * work + 1]!)
}
