/** Disciplines, with the IMKL colour that planners know from KLIC and a letter, since some colours are close. */
import { z } from 'zod'
import type { Bilingual } from './language.ts'

export const Discipline = z.enum([
  'sewerGravity',
  'sewerPressure',
  'water',
  'gasLow',
  'gasHigh',
  'electricityLow',
  'electricityMedium',
  'electricityHigh',
  'heat',
  'telecom',
  'roads',
  'green',
  'lighting',
  'buildings',
  'other',
])
export type Discipline = z.infer<typeof Discipline>

export interface DisciplineLook {
  readonly name: Bilingual
  /** Colour on the map, `#rrggbb`: IMKL where that names one; roads, green, lighting and buildings are ours. */
  readonly colour: string
  /** One or two letters, drawn beside the colour. */
  readonly letter: string
}

export const disciplines: Readonly<Record<Discipline, DisciplineLook>> = {
  sewerGravity: { name: { nl: 'riool', en: 'sewer' }, colour: '#ba38a8', letter: 'R' },
  sewerPressure: { name: { nl: 'persleiding', en: 'pressure sewer' }, colour: '#800080', letter: 'P' },
  water: { name: { nl: 'drinkwater', en: 'drinking water' }, colour: '#0000ff', letter: 'W' },
  gasLow: { name: { nl: 'gas', en: 'gas' }, colour: '#ffd750', letter: 'G' },
  gasHigh: { name: { nl: 'gas hoge druk', en: 'high-pressure gas' }, colour: '#ffaf3c', letter: 'GH' },
  electricityLow: { name: { nl: 'laagspanning', en: 'low voltage' }, colour: '#960000', letter: 'LS' },
  electricityMedium: {
    name: { nl: 'middenspanning', en: 'medium voltage' },
    colour: '#c80000',
    letter: 'MS',
  },
  electricityHigh: { name: { nl: 'hoogspanning', en: 'high voltage' }, colour: '#ff0000', letter: 'HS' },
  heat: { name: { nl: 'warmte', en: 'district heat' }, colour: '#008080', letter: 'H' },
  telecom: { name: { nl: 'telecom', en: 'telecom' }, colour: '#00ff00', letter: 'T' },
  roads: { name: { nl: 'wegen', en: 'roads' }, colour: '#4a4f57', letter: 'V' },
  green: { name: { nl: 'groen', en: 'green' }, colour: '#3f7d20', letter: 'N' },
  lighting: { name: { nl: 'openbare verlichting', en: 'street lighting' }, colour: '#b59a00', letter: 'O' },
  buildings: { name: { nl: 'gebiedsontwikkeling', en: 'area development' }, colour: '#918a6f', letter: 'B' },
  other: { name: { nl: 'overig', en: 'other' }, colour: '#6f5c10', letter: 'X' },
}
