/** How firm a party's own word for phase or status is. */
import type { Firmness } from '../../../shared/domain/firmness.ts'
import { plainWords } from './plain-words.ts'

/** In this order: "niet concreet" before "concreet", "uitvoering gereed" before "uitvoering". */
const words: readonly { firmness: Firmness; pattern: RegExp }[] = [
  {
    firmness: 'withdrawn',
    pattern:
      /\b(vervallen|vervalt|gaat niet (?:meer )?door|afgevoerd|ingetrokken|geannuleerd|afgeblazen|afgelast|doorgestreept|gestopt|geschrapt|cancel\w*|withdrawn)\b/,
  },
  {
    firmness: 'programmed',
    pattern:
      /\bniet[ -]?concreet\b|\b(vo|v o|so) gereed\b|\bniet (gestart|begonnen|uitgevoerd|gereed|afgerond|voorbereid|opgestart)\b|\b(nog )?te starten\b|\bnot started\b/,
  },
  {
    firmness: 'scheduled',
    pattern:
      /\b(uitvoeringsgereed|(bestek|contract|do|uo|d o|ontwerp|voorbereiding|vergunning) gereed|gereed voor uitvoering|klaar voor uitvoering)\b/,
  },
  {
    firmness: 'done',
    pattern:
      /\b(gereed|uitgevoerd|afgerond|opgeleverd|oplevering|voltooid|nazorg|gerealiseerd|afgesloten|klaar|beheer|done|complete[d]?|finished|as built)\b/,
  },
  { firmness: 'scheduled', pattern: /\b(uitvoeringsontwerp|voorbereiding uitvoering|in voorbereiding)\b/ },
  {
    firmness: 'executing',
    pattern:
      /\b(in uitv\w*|uitvoering|uitvoeringsfase|uitv|i\/?u|realisatie|in realisatie|onderhanden|onder handen|gestart|bezig|lopend|loopt|executing|in progress|under construction|construction|aktiv \w+)\b/,
  },
  {
    firmness: 'scheduled',
    pattern:
      /\b(aanbest\w*|bestek\w*|contract\w*|gegund|gunning|do|d o|definitief|definitief ontwerp|uo|u o|werkvoorbereiding|voorbereiding|voorbereid|voorber|i v|iv|concreet|concreet gepland|gepland|ingepland|vergund|opdracht|design complete|final design|tender\w*|bid|awarded|scheduled|scheduled work|zukunftig|geplant)\b/,
  },
  {
    firmness: 'programmed',
    pattern:
      /\b(vo|v o|voorlopig|voorlopig ontwerp|voorontwerp|projectaanpak|planuitwerking|plan uitwerking|so|s o|schetsontwerp|schets|ontwerp|ontwerpfase|programma|programmering\w*|programmafase|geprogrammeerd|mjop|mjp|moip|iup|grp|wegenplan|jaarplan|meerjaren\w*|prognose|planvorming|planfase|haalbaarheid\w*|definitie\w*|begroot|planned|programmed|design|preliminary)\b/,
  },
  {
    firmness: 'idea',
    pattern:
      /\b(idee\w*|verkenning|verkennend|verkennen|initiati\w*|onderzoek\w*|wens\w*|studie|visie|concept|quick ?scan|ambitie|mogelijk|idea|study|proposed|exploration|orientatie)\b/,
  },
]

/** The firmness that a phase word means; null when it is not recognised. */
export function firmnessOfPhase(phase: string): Firmness | null {
  const plain = plainWords(phase)
  return words.find(({ pattern }) => pattern.test(plain))?.firmness ?? null
}
