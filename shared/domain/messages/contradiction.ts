/** Where the dates of a work and what its party says of it cannot both be right; said to the coordinator and to the party. */
import type { Bilingual } from '../language.ts'

export const contradictionMessages = {
  'contradiction.endPast': {
    nl: 'Het einde ({end:date}) is voorbij, terwijl het werk "{firmness}" heet; geef een nieuwe periode, of een andere fase.',
    en: 'The end ({end:date}) has passed, while the work is called "{firmness}"; give a new period, or another phase.',
  },
  'contradiction.startPast': {
    nl: 'Het begin ({start:date}) is voorbij, terwijl het werk "{firmness}" heet; geef een nieuwe periode, of een andere fase.',
    en: 'The start ({start:date}) has passed, while the work is called "{firmness}"; give a new period, or another phase.',
  },
  'contradiction.startsLater': {
    nl: 'Het werk heet "{firmness}", maar begint pas op {start:date}; geef een andere fase, of een vroeger begin.',
    en: 'The work is called "{firmness}", but only starts on {start:date}; give another phase, or an earlier start.',
  },
  'contradiction.noDate': {
    nl: 'Het werk heet "{firmness}", maar heeft geen datum; geef een periode, al is het een jaar of een kwartaal.',
    en: 'The work is called "{firmness}", but has no date; give a period, even if it is a year or a quarter.',
  },
  'contradiction.datesOfNoUse': {
    nl: 'Wat als datum is opgegeven ("{raw}") kan niet kloppen of is niet begrepen; het werk telt zonder datum mee.',
    en: 'What was given as date ("{raw}") cannot be right or is not understood; the work counts without a date.',
  },
  'contradiction.roomReversed': {
    nl: 'De vroegste start ({earliest:date}) ligt na het uiterste einde ({latest:date}).',
    en: 'The earliest start ({earliest:date}) lies after the latest end ({latest:date}).',
  },
  'contradiction.beforeRoom': {
    nl: 'Het werk begint voor zijn vroegste start ({earliest:date}).',
    en: 'The work starts before its earliest start ({earliest:date}).',
  },
  'contradiction.afterRoom': {
    nl: 'Het werk eindigt na zijn uiterste einde ({latest:date}).',
    en: 'The work ends after its latest end ({latest:date}).',
  },
} as const satisfies Record<string, Bilingual>
