/** What parties take for true of a combination, and what of it is disputed. */
import type { Bilingual } from '../language.ts'

export const factMessages = {
  'fact.made': {
    nl: 'Feit bij de combinatie "{combination}", bron {source}: {what:sentence}',
    en: 'Fact of the combination "{combination}", source {source}: {what:sentence}',
  },
  'fact.changed': {
    nl: 'Feit gewijzigd, bron {source}: {what:sentence}',
    en: 'Fact changed, source {source}: {what:sentence}',
  },
  'fact.disputed': {
    nl: 'Feit betwist: {what:sentence} Reden: {why:sentence}',
    en: 'Fact disputed: {what:sentence} Reason: {why:sentence}',
  },
  'fact.settled': {
    nl: 'Betwist feit beslecht op {day:date}: {what:sentence} {sentence:sentence}',
    en: 'Disputed fact settled on {day:date}: {what:sentence} {sentence:sentence}',
  },
  'fact.reopened': {
    nl: 'Feit is weer betwist: {what:sentence}',
    en: 'Fact is disputed again: {what:sentence}',
  },
  'fact.removed': { nl: 'Feit verwijderd: {what:sentence}', en: 'Fact removed: {what:sentence}' },
  'fact.undisputed': {
    nl: 'Dit feit is niet betwist, dus er valt niets te beslechten.',
    en: 'This fact is not disputed, so there is nothing to settle.',
  },
  'fact.unknown': {
    nl: 'Dit feit bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This fact is no longer there; see the history for what happened to it.',
  },
  'fact.unknownParty': {
    nl: 'Deze partij staat niet in dit project; kies een van de partijen.',
    en: 'This party is not in this project; choose one of the parties.',
  },
} as const satisfies Record<string, Bilingual>
