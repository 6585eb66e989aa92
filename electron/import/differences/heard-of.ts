/**
 * Works that people put in by hand, held against a row: they knew about where and when, seldom what it would be called. So near
 * in both is enough to ask, where two deliveries of a party would have to say more.
 */
import { isByHand } from '../../../shared/domain/by-hand.ts'
import { gapInDays } from '../../../shared/time/day-number.ts'
import type { ReadWork } from '../reading.ts'
import type { KnownWork } from './known-work.ts'
import { indexPlaces } from './place-index.ts'
import { placeWords } from './place-relation.ts'

/** Metres between places that may be the same street, of which one was pointed out and the other measured. */
const near = 25
/** Days between periods: what is heard in a corridor is often a year off. */
const soon = 366

export function isHeardOf({ work, isAside = false }: KnownWork): boolean {
  return isByHand(work) && !isAside
}

/** Which of the works that were put in by hand lie near a row in place and in time. */
export function heardOfNear(known: readonly KnownWork[]): (row: ReadWork) => ReadonlySet<KnownWork> {
  const heard = known.filter(isHeardOf)
  if (heard.length === 0) return () => none
  const places = indexPlaces(heard)
  const streets = Map.groupBy(heard, ({ work }) => placeWords(work))
  return ({ place, fields }) => {
    const words = placeWords(fields)
    const found = [
      ...(place === null ? [] : places.around(place.bounds, near)),
      ...(words === '' ? [] : (streets.get(words) ?? [])),
    ]
    return new Set(found.filter(({ work }) => (gapInDays(work.period, fields.period) ?? 0) <= soon))
  }
}

const none: ReadonlySet<KnownWork> = new Set()
