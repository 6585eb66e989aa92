/** What people decided otherwise than they had: told by comparing two lists. */
import type { WorkId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/judgement.ts'

/** Pairs whose judgement is another one, and all that were judged in one conversation with them. */
export function judgedOtherwise(
  old: readonly Judgement[],
  now: readonly Judgement[],
): (readonly [WorkId, WorkId])[] {
  const other = differing(old, now)
  const conversations = new Set(other.flatMap(({ conversation }) => conversation ?? []))
  const held = [...old, ...now].filter((one) => one.conversation && conversations.has(one.conversation))
  return [...other, ...held].map(({ a, b }) => [a, b])
}

/** What stands in one of two lists only, or otherwise in the one than in the other. */
export function differing<Thing extends { readonly id: string }>(
  old: readonly Thing[],
  now: readonly Thing[],
): Thing[] {
  const said = (thing: Thing) => JSON.stringify(thing)
  const [before, after] = [new Set(old.map(said)), new Set(now.map(said))]
  return [...old.filter((one) => !after.has(said(one))), ...now.filter((one) => !before.has(said(one)))]
}
