/** What colour means on the map: the discipline (IMKL, as planners know them), or the party. */
import type { ExpressionSpecification } from 'maplibre-gl'
import { disciplines, Discipline } from '../../shared/domain/discipline.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { MapLook } from './map-look.ts'

/** Colours by a property of the drawn works; whatever has another value gets the fallback. */
export interface Colouring {
  readonly by: 'discipline' | 'party'
  readonly colours: ReadonlyMap<string, string>
  readonly fallback: string
}

/** Grey asphalt is lost on dark paper. */
const onDark: Partial<Record<Discipline, string>> = {
  roads: '#b4bcc6',
  sewerPressure: '#b04cb0',
  water: '#5a7dff',
}

export function byDisciplines(look: MapLook): Colouring {
  const colourOf = (one: Discipline) => (look.isDark ? onDark[one] : undefined) ?? disciplines[one].colour
  return {
    by: 'discipline',
    colours: new Map(Discipline.options.map((one) => [one, colourOf(one)])),
    fallback: colourOf('other'),
  }
}

/**
 * Told apart by most who see few colours, on light paper and on dark; after the twelfth party they come again.
 * After Okabe and Ito, with darker and lighter ones between.
 */
const partyColours = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
  '#8a5a2b',
  '#7b61c9',
  '#a3b117',
  '#c2255c',
  '#3f8f8f',
  '#8c8c8c',
] as const

/** In the order of the project's parties: none is first by its colour. */
export function byParties(parties: readonly Party[]): Colouring {
  const colours = parties.map(
    ({ id }, at) => [id, partyColours[at % partyColours.length] ?? '#8c8c8c'] as const,
  )
  return { by: 'party', colours: new Map<string, string>(colours), fallback: '#8c8c8c' }
}

/** `value` of each colour, as the map works it out for every work. */
export function byColour(
  { by, colours, fallback }: Colouring,
  value: (colour: string) => string,
): ExpressionSpecification {
  const cases = [...colours].flatMap(([key, colour]) => [key, value(colour)])
  if (cases.length === 0) return ['literal', value(fallback)] as unknown as ExpressionSpecification
  return ['match', ['get', by], ...cases, value(fallback)] as unknown as ExpressionSpecification
}
