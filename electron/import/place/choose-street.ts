/** Which street a written name means: as it stands, or a slip of the pen away, and which of several of that name. */
import { message, type Message } from '../../../shared/domain/message.ts'
import { centreOf } from '../../../shared/geo/measure.ts'
import { fromWkb } from '../../../shared/geo/wkb.ts'
import type { Area } from './area.ts'
import { reaches, type PlaceNames } from './place-names.ts'
import type { Street } from './street.ts'

/** What else a row says about where its street is. */
export interface Surroundings {
  /** Districts, places and postcodes that the row names and a layer knows. */
  readonly areas: readonly Area[]
  /** A place the row names, that no layer knows and that is not the usual one of its table. */
  readonly otherTown: string | null
}

export type ChosenStreet =
  | { readonly street: Street; readonly doubt: Message | null }
  | { readonly street: null; readonly why: Message }

/** The one street that `text` means; doubt says why a person should look, null street why there is none. */
export function chooseStreet(names: PlaceNames, text: string, around: Surroundings): ChosenStreet {
  const layer = names.layersOf('streets')
  if (layer === null) return none(message('place.noStreetLayer', { text }))
  const exact = withoutArticle(names, text)
  if (exact.length > 0) return chooseAmong(names, exact, around)
  const likely = names.likeStreet(text)
  const [first, second] = likely
  if (first === undefined) return none(message('place.streetUnknown', { text, layer }))
  if (second !== undefined && second.slips <= first.slips && second.name !== first.name) {
    const choices = [...new Set(likely.map(({ name }) => name))].slice(0, 4).join(', ')
    return none(message('place.streetLike', { text, layer, choices }))
  }
  const chosen = chooseAmong(names, names.streets(first.name), around)
  if (chosen.street === null) return chosen
  return { street: chosen.street, doubt: message('place.readAs', { text, street: first.name }) }
}

function none(why: Message): ChosenStreet {
  return { street: null, why }
}

function withoutArticle(names: PlaceNames, text: string): readonly Street[] {
  const found = names.streets(text)
  if (found.length > 0) return found
  const bare = text.replace(/^(de|het|'t|’t)\s+/i, '')
  return bare === text ? [] : names.streets(bare)
}

function chooseAmong(names: PlaceNames, streets: readonly Street[], around: Surroundings): ChosenStreet {
  let left = streets
  let missed: Area | null = null
  for (const area of around.areas) {
    const inside = left.filter((street) => reaches(area, street))
    if (inside.length === 0) missed ??= area
    else left = inside
  }
  const [street, ...others] = left
  if (street === undefined) return none(message('place.nothingSaid'))
  const { name, layer } = street
  if (others.length > 0) return none(severalPlaces(names, left))
  if (missed !== null)
    return { street, doubt: message('place.notInArea', { street: name, layer, area: missed.name }) }
  if (around.otherTown !== null)
    return { street, doubt: message('place.otherTown', { street: name, area: around.otherTown }) }
  return { street, doubt: null }
}

function severalPlaces(names: PlaceNames, streets: readonly Street[]): Message {
  const choices = streets.slice(0, 5).map((street) => {
    const districts = names.districtsAt(street).slice(0, 2).join('/')
    if (districts !== '') return districts
    const [x = 0, y = 0] = centreOf(fromWkb(street.place.wkb)) ?? []
    return `X ${Math.round(x)}, Y ${Math.round(y)}`
  })
  const street = streets[0]?.name ?? ''
  return message('place.severalPlaces', { street, count: streets.length, choices: choices.join('; ') })
}
