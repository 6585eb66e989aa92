/** What parties said before, in the kansengebieden as they stand now: an answer goes where its pair of works went. */
import type { ClusterId } from './ids.ts'
import type { PreparationAnswer } from './preparation-answer.ts'
import { boxInText, type PreparationPlace, type PreparationTopic } from './preparation.ts'

/** The cluster that a place is in now; null: none any more. */
export type AreaOf = (place: PreparationPlace) => ClusterId | null

export interface Box extends PreparationPlace {
  readonly topic: PreparationTopic
}

/**
 * Of each box what its party said there before, oldest first: at its own place, and in its cluster as it is now about pairs that no
 * other box is about. `answers` are those of one party and year.
 */
export function saidInBoxes<Of extends Box>(
  boxes: readonly Of[],
  answers: readonly PreparationAnswer[],
  areaOf: AreaOf,
): ReadonlyMap<Of, readonly PreparationAnswer[]> {
  const byPlace = new Map(boxes.map((box) => [boxInText(box, box.topic), box]))
  const byArea = new Map<string, Of>()
  for (const box of boxes) {
    const area = areaOf(box)
    if (area !== null && !byArea.has(`${area} ${box.topic}`)) byArea.set(`${area} ${box.topic}`, box)
  }
  const said = new Map<Of, PreparationAnswer[]>(boxes.map((box) => [box, []]))
  for (const answer of answers.toSorted((one, two) => (one.id < two.id ? -1 : 1))) {
    const area = areaOf(answer)
    const box =
      byPlace.get(boxInText(answer, answer.topic)) ??
      (area === null ? undefined : byArea.get(`${area} ${answer.topic}`))
    if (box) said.get(box)?.push(answer)
  }
  return said
}

/** Null: nothing. */
export function saidTogether(answers: readonly Pick<PreparationAnswer, 'text'>[]): string | null {
  return answers.length === 0 ? null : answers.map(({ text }) => text).join('\n\n')
}
