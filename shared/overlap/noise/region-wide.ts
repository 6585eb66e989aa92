/** Works as large as a region: they meet everything, so that meeting them says nothing. */
import { message, type Message } from '../../domain/message.ts'
import { PartKind } from '../../geo/shapes.ts'
import type { PreparedProject } from '../prepared-project.ts'

/** A main runs from here to there; lines that measure this many times what they lie across are a network. */
const timesAcross = 3

/**
 * Whether a work is region-wide: areas wider than `settings.region.across` and together larger than
 * `settings.region.area`, or a network of lines that wide with more than three times the diagonal of its box in length.
 */
export function isRegionWide(project: PreparedProject, work: number): boolean {
  const { region } = project.settings
  const across = acrossOf(project, work)
  if (!(across > region.across)) return false
  const { area, length } = project.measures
  return area[work]! > region.area || length[work]! > timesAcross * across
}

/** What a region-wide work is, how many `works` it meets, and what to ask its party. */
export function regionNote(project: PreparedProject, work: number, works: number): Message {
  const { name, party } = project.works[work]!
  const partyName = project.parties.find(({ id }) => id === party)?.name ?? ''
  const values = { work: `${partyName} ‘${name}’`, across: Math.round(acrossOf(project, work)), works }
  if (project.measures.kind[work] === PartKind.area) return message('overlap.regionArea', values)
  const length = Math.round(project.measures.length[work]!)
  return message('overlap.regionNetwork', { ...values, length })
}

/** Metres: the diagonal of the box around the work; negative infinity without a place. */
function acrossOf({ runs: { workBox } }: PreparedProject, work: number): number {
  const width = workBox[4 * work + 2]! - workBox[4 * work]!
  if (width < 0) return -Infinity
  return Math.hypot(width, workBox[4 * work + 3]! - workBox[4 * work + 1]!)
}
