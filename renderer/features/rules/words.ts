/** The words of the desk of the rules. */
import { defineWords } from '../../ui/words.ts'
import type { EffectWords } from './effect-in-words.ts'
import { howMany } from '../../ui/how-many.ts'

const effectNl: EffectWords = {
  outcomes: {
    opportunity: (n) => (n === 1 ? 'koppelkans' : 'koppelkansen'),
    conflict: (n) => (n === 1 ? 'knelpunt' : 'knelpunten'),
    digRest: (n) => (n === 1 ? 'graafrustschending' : 'graafrustschendingen'),
  },
  scores: (n, one) => `${n} ${one ? 'paar krijgt' : 'paren krijgen'} een andere score`,
  clusters: (before, after) => `kansengebieden ${before} → ${after}`,
  clustersChanged: (n, one) => `${n} ${one ? 'kansengebied wordt' : 'kansengebieden worden'} anders`,
  noise: (before, after) => `ruis ${before} → ${after}`,
}

const effectEn: EffectWords = {
  outcomes: {
    opportunity: (n) => (n === 1 ? 'opportunity' : 'opportunities'),
    conflict: (n) => (n === 1 ? 'conflict' : 'conflicts'),
    digRest: (n) => (n === 1 ? 'broken dig rest' : 'broken dig rests'),
  },
  scores: (n, one) => `${n} ${one ? 'pair gets' : 'pairs get'} another score`,
  clusters: (before, after) => `clusters ${before} → ${after}`,
  clustersChanged: (n, one) => `${n} ${one ? 'cluster becomes' : 'clusters become'} different`,
  noise: (before, after) => `noise ${before} → ${after}`,
}

export const words = defineWords({
  nl: {
    title: 'Regels',
    intro:
      'Volgens deze regels vindt Samenloop wat samenkomt. Wijzig een waarde en zie wat dat doet; er verandert niets tot u toepast.',
    noWorks:
      'Dit project heeft nog geen werken: wat een wijziging doet is pas te zien na de eerste aanlevering.',
    noProject: 'Er staat geen project open.',
    standard: (value: string) => `standaard ${value}`,
    present: (value: string) => `nu ${value}`,
    back: 'terug',
    backTo: (rule: string, value: string) => `${rule}: terug naar ${value}`,
    takesPart: 'Doet mee',
    withinParty: 'ook binnen één partij',
    share: (percent: string) => `${percent} %`,
    none: 'geen',
    reckoning: 'rekent…',
    noDifference: 'geen verschil',
    together: 'Alles samen',
    changes: (n: number) => howMany(n, 'regel gewijzigd', 'regels gewijzigd'),
    unchanged: 'Er is niets gewijzigd.',
    wrong: 'Er staat nog iets wat niet kan; kijk bij de rode regel.',
    apply: 'Toepassen',
    applying: 'Toepassen…',
    discard: 'Verwerpen',
    leaveTitle: 'Regels niet toegepast',
    leaveText: 'U hebt regels gewijzigd die nog niet gelden. Wat moet daarmee gebeuren?',
    stay: 'Verder wijzigen',
    effect: effectNl,
  },
  en: {
    title: 'Rules',
    intro:
      'By these rules Samenloop finds what coincides. Change a value and see what it does; nothing changes until you apply.',
    noWorks: 'This project has no works yet: what a change does can be seen after the first delivery.',
    noProject: 'No project is open.',
    standard: (value: string) => `standard ${value}`,
    present: (value: string) => `now ${value}`,
    back: 'back',
    backTo: (rule: string, value: string) => `${rule}: back to ${value}`,
    takesPart: 'Takes part',
    withinParty: 'within one party too',
    share: (percent: string) => `${percent} %`,
    none: 'none',
    reckoning: 'reckoning…',
    noDifference: 'no difference',
    together: 'All together',
    changes: (n: number) => howMany(n, 'rule changed', 'rules changed'),
    unchanged: 'Nothing is changed.',
    wrong: 'Something cannot be as it is; look at the red rule.',
    apply: 'Apply',
    applying: 'Applying…',
    discard: 'Discard',
    leaveTitle: 'Rules not applied',
    leaveText: 'You changed rules that do not hold yet. What should become of them?',
    stay: 'Go on changing',
    effect: effectEn,
  },
})
