/** Which discipline the words of a column, a name or a file name mean. */
import type { Discipline } from '../../../shared/domain/discipline.ts'
import { plainWords, wordsWithoutStreets } from './plain-words.ts'

/** Where two fit at the same place in the text, the first of this list is meant. */
const words: readonly { discipline: Discipline; pattern: RegExp }[] = [
  { discipline: 'sewerPressure', pattern: /persleiding|drukriool|drukriolering|rioolpers|force main/ },
  {
    discipline: 'sewerGravity',
    pattern:
      /riool|rioler|riol\b|vrijverval|hemelwater|regenwater|afvalwater|vuilwater|\b(hwa|dwa|rwa|vgs|dt)\b|relin|drainage|infiltratieriool|sewer|storm drain/,
  },
  {
    discipline: 'heat',
    pattern: /warmte|stadsverwarming|\bwko\b|stoomleiding|district heat|heating|\bheat\b/,
  },
  {
    discipline: 'water',
    pattern: /drinkwater|waterleiding|waternet\b|waterdistributie|water ?main|\bwater\b|brandkra/,
  },
  {
    discipline: 'gasHigh',
    pattern: /gas hoge druk|hoge ?druk ?gas|gas hd\b|hd gas|gas ?transport|\bhogedruk\b/,
  },
  { discipline: 'gasLow', pattern: /\bgas|lage ?druk|gasleiding|gasnet|grijs gietijzer|\bldgas\b/ },
  { discipline: 'electricityHigh', pattern: /hoogspanning|\bhs\b|\b(110|150|220|380) ?kv\b/ },
  {
    discipline: 'electricityMedium',
    pattern: /middenspanning|\bms\b|\bms kabel|\b(10|13|20|23) ?kv\b|trafo|schakelstation|compactstation/,
  },
  {
    discipline: 'electricityLow',
    pattern: /laagspanning|\bls\b|elektra|elektricit|electric|stroom|laadpa|laadinfra/,
  },
  {
    discipline: 'telecom',
    pattern:
      /glasvezel|glasnet|telecom|fiber|fibre|\bftth\b|datatransport|datakabel|coax|koperkabel|internet|telefonie/,
  },
  {
    discipline: 'lighting',
    pattern: /openbare verlichting|\bov\b|\bovl\b|verlichting|lichtmast|street ?light|lighting/,
  },
  {
    discipline: 'roads',
    pattern:
      /\bweg(en|dek|vak\w*|werk\w*|onderhoud|reconstr\w*|beheer|verhard\w*)?\b|asfalt|herinricht|herprofil|reconstruct|\brecon\b|verhard|bestrat|herstra|straatwerk|rijbaan|fietspad|voetpad|trottoir|rotonde|kruispunt|elementen|klinker|deklaag|drempel|pavement|\broads?\b|sidewalk|arterial|\bramps?\b|resurfac/,
  },
  {
    discipline: 'green',
    pattern: /\bgroen\w*|boom\b|bomen|boomplant|beplanting|plantsoen|speelplek|\bpark\b|\btrees?\b|landscap/,
  },
  {
    discipline: 'buildings',
    pattern:
      /nieuwbouw|gebiedsontwikkel|woningbouw|bouwproject|bouwplan|herontwikkel|sloop|\bbouw\b|building|development/,
  },
]

/** Lists repeat themselves: the same few words stand in thousands of rows. */
const remembered = new Map<string, Discipline | null>()
const mostRemembered = 20_000

/** The discipline that a discipline or kind column means; null when its words are not known. */
export function disciplineOfWords(text: string): Discipline | null {
  let discipline = remembered.get(text)
  if (discipline === undefined) {
    discipline = earliest(plainWords(text))
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(text, discipline)
  }
  return discipline
}

/** The same for a name or description, in which street names may carry the same words. */
export function disciplineOfName(text: string): Discipline | null {
  return earliest(wordsWithoutStreets(text))
}

function earliest(plain: string): Discipline | null {
  let best: { discipline: Discipline; at: number } | null = null
  for (const { discipline, pattern } of words) {
    const at = plain.search(pattern)
    if (at >= 0 && (best === null || at < best.at)) best = { discipline, at }
  }
  return best?.discipline ?? null
}
