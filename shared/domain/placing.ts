/** How the place of a work was found, and whether it can be relied upon. */
import { z } from 'zod'
import type { Bilingual } from './language.ts'
import { Message } from './message.ts'

/**
 * `geometry`: a shape in the file. `coordinates`: X and Y or degrees in the row. `wkt`: well-known text in the row.
 * `feature`: a shape in another file of the same delivery. `earlier`: the place the party gave this work, or the feature
 * it refers to, in an earlier delivery. `address`, `street`, `streetPart`, `postcode`, `district`: found by name in the
 * reference layers. `person`: placed by hand.
 */
export const PlaceSource = z.enum([
  'geometry',
  'coordinates',
  'wkt',
  'feature',
  'earlier',
  'address',
  'street',
  'streetPart',
  'postcode',
  'district',
  'person',
])
export type PlaceSource = z.infer<typeof PlaceSource>

export const placeSourceNames: Readonly<Record<PlaceSource, Bilingual>> = {
  geometry: { nl: 'vorm in het bestand', en: 'shape in the file' },
  coordinates: { nl: 'coördinaten in de rij', en: 'coordinates in the row' },
  wkt: { nl: 'vorm als tekst in de rij', en: 'shape as text in the row' },
  feature: { nl: 'vorm in een ander bestand', en: 'shape in another file' },
  earlier: { nl: 'plaats in een eerdere aanlevering', en: 'place in an earlier delivery' },
  address: { nl: 'adres', en: 'address' },
  street: { nl: 'straat', en: 'street' },
  streetPart: { nl: 'deel van een straat', en: 'part of a street' },
  postcode: { nl: 'postcode', en: 'postcode' },
  district: { nl: 'wijk of buurt', en: 'district' },
  person: { nl: 'met de hand', en: 'by hand' },
}

export const Placing = z.object({
  /** Null: no place was found. */
  how: PlaceSource.nullable(),
  /** False: a person should look; such works, and those without a place, stand in the list "te plaatsen". */
  sure: z.boolean(),
  /** What was looked up and found, or why nothing was; null when the place speaks for itself. */
  why: Message.nullable(),
})
export type Placing = z.infer<typeof Placing>

/** The place stands in the delivered row or file itself. */
export function ownPlace(how: 'geometry' | 'coordinates' | 'wkt'): Placing {
  return { how, sure: true, why: null }
}

/** True for works of the list "te plaatsen": without a place, or with one that nobody is sure of. */
export function isToPlace({ how, sure }: Placing): boolean {
  return how === null || !sure
}
