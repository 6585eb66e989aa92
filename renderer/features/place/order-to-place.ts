/** The order in which works are placed, and which comes next: those of one street together, since one look serves them. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import { isToPlace } from '../../../shared/domain/placing.ts'
import type { Work } from '../../../shared/domain/work.ts'

/** The works that need a place: those without one first, then by street and name; a sorted copy. */
export function orderToPlace(works: readonly Work[]): Work[] {
  const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })
  return works
    .filter(({ placing }) => isToPlace(placing))
    .sort(
      (a, b) =>
        Number(a.placing.how !== null) - Number(b.placing.how !== null) ||
        Number(a.street === null) - Number(b.street === null) ||
        collator.compare(a.street ?? '', b.street ?? '') ||
        collator.compare(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    )
}

/** The work to place after this one, from the top again at the end; null when it stands alone or not in the list. */
export function nextToPlace(list: readonly Work[], work: WorkId): WorkId | null {
  const at = list.findIndex(({ id }) => id === work)
  const next = at === -1 ? undefined : list[(at + 1) % list.length]
  return next === undefined || next.id === work ? null : next.id
}
