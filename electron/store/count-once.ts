/**
 * Counts of records of which there are very many. The summary of a project is read at every change, and most changes leave
 * them as they are: they are counted again when a record of their kind was touched.
 */

/** The number that `count` finds, or found when that kind of record was last touched at `revision`; `what` names it. */
export type CountOnce = (what: string, revision: number, count: () => number) => number

export function countOnce(): CountOnce {
  const known = new Map<string, { readonly revision: number; readonly number: number }>()
  return (what, revision, count) => {
    const before = known.get(what)
    if (before?.revision === revision) return before.number
    const number = count()
    known.set(what, { revision, number })
    return number
  }
}
