/** What changing rules does, as it stands beside them. */
import { expect, it } from 'vitest'
import { effectInWords } from '../../../../renderer/features/rules/effect-in-words.ts'
import { words } from '../../../../renderer/features/rules/words.ts'
import type { Effect } from '../../../../shared/domain/rules-effect.ts'

const nothing: Effect = {
  outcomes: {
    opportunity: { won: 0, lost: 0 },
    conflict: { won: 0, lost: 0 },
    digRest: { won: 0, lost: 0 },
  },
  pairs: { won: 0, lost: 0, changed: 0 },
  clusters: { before: 41, after: 41, changed: 0 },
  noise: { before: 5, after: 5 },
}
const said = (effect: Partial<Effect>, language: 'nl' | 'en' = 'nl') =>
  effectInWords({ ...nothing, ...effect }, words[language].effect, String)

it('says what comes and what goes, then clusters and noise', () => {
  expect(
    said({
      outcomes: { ...nothing.outcomes, opportunity: { won: 12, lost: 1 }, conflict: { won: 0, lost: 3 } },
      clusters: { before: 41, after: 43, changed: 2 },
      noise: { before: 5, after: 8 },
    }),
  ).toEqual(['+12 koppelkansen', '−1 koppelkans', '−3 knelpunten', 'kansengebieden 41 → 43', 'ruis 5 → 8'])
})

it('says that the order changes when nothing comes or goes', () => {
  expect(said({ clusters: { before: 41, after: 41, changed: 1 } })).toEqual(['1 kansengebied wordt anders'])
  expect(said({ pairs: { won: 0, lost: 0, changed: 7 } }, 'en')).toEqual(['7 pairs get another score'])
})

it('says nothing when there is no difference', () => {
  expect(said({})).toEqual([])
})
