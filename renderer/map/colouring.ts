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
  /** What stands beside the letter of a work where its colour is not enough to know it by; as `colours`. */
  readonly signs: ReadonlyMap<string, string>
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
    // The letter says the same as the colour.
    signs: new Map(),
  }
}

/** Told apart by everyone, the first most easily: searched for with how people see who miss red, green or blue. After the twelfth party they come again. */
const partyColours = [
  '#e19103',
  '#541800',
  '#58dbc6',
  '#20786b',
  '#3a028d',
  '#a36dff',
  '#b20547',
  '#8302ec',
  '#b2d992',
  '#4fa486',
  '#b16aa1',
  '#fa9fff',
] as const

/** In the order of the project's parties: none is first by its colour. Each has its number besides, as the legend does. */
export function byParties(parties: readonly Party[]): Colouring {
  const colours = parties.map(
    ({ id }, at) => [id, partyColours[at % partyColours.length] ?? '#8c8c8c'] as const,
  )
  return {
    by: 'party',
    colours: new Map<string, string>(colours),
    fallback: '#8c8c8c',
    signs: new Map<string, string>(parties.map(({ id }, at) => [id, String(at + 1)])),
  }
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
