/** What is done to the street, from the words of a kind column or a name. */
import type { Discipline } from '../../../shared/domain/discipline.ts'
import type { WorkKind } from '../../../shared/domain/work-kind.ts'
import { wordsWithoutStreets } from './plain-words.ts'

/** In this order: what touches the street most is said first, "rioolvervanging en herinrichting" is a reconstruction. */
const words: readonly { kind: WorkKind; pattern: RegExp }[] = [
  { kind: 'renovate', pattern: /relin|kousmethode|\bkous\b|sleufloos|lining|trenchless|deelrenovatie/ },
  {
    kind: 'reconstruct',
    pattern: /herinricht|reconstruct|\brecon\b|herprofil|ophog|rehabilit|woonrijp|bouwrijp/,
  },
  {
    kind: 'resurface',
    pattern:
      /asfalt|deklaag|slijtlaag|overlag|herstra|bestrat|verhard|klinker|elementenonderhoud|wegdek|onderhoud weg|groot onderhoud|resurfac|pavement|overlay|mill/,
  },
  { kind: 'connect', pattern: /aansluit|connection/ },
  { kind: 'replace', pattern: /vervang|vernieuw|sanering|saneren|verzwar|replac|renew/ },
  {
    kind: 'construct',
    pattern:
      /aanleg|nieuw|uitbreid|uitrol|verleg|leggen|plaatsen|plaatsing|warmtenet|glasvezel|construct|install|\bnew\b|extension|verkabel|ontwikkel/,
  },
]

/** Disciplines in which "renovatie" is done from inside, without digging. */
const pipes: ReadonlySet<Discipline> = new Set(['sewerGravity', 'sewerPressure', 'water'])

/** Lists repeat themselves, and what a name means is looked for in every row. */
const remembered = { pipes: new Map<string, WorkKind | null>(), others: new Map<string, WorkKind | null>() }
const mostRemembered = 20_000

/** The kind that a text means; null when no word is known. */
export function kindOfWords(text: string, discipline: Discipline): WorkKind | null {
  if (text === '') return null
  const known = pipes.has(discipline) ? remembered.pipes : remembered.others
  let kind = known.get(text)
  if (kind === undefined) {
    kind = readKind(text, discipline)
    if (known.size >= mostRemembered) known.clear()
    known.set(text, kind)
  }
  return kind
}

function readKind(text: string, discipline: Discipline): WorkKind | null {
  const plain = wordsWithoutStreets(text)
  const found = words.find(({ pattern }) => pattern.test(plain))?.kind
  if (found !== undefined) return found
  if (!/renovat/.test(plain)) return null
  return pipes.has(discipline) ? 'renovate' : 'reconstruct'
}
