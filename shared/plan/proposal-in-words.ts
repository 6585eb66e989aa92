/** What a proposal asks, in a sentence. */
import { say, type Message, message } from '../domain/message.ts'
import type { AgreementId, CombinationId, WorkId } from '../domain/ids.ts'
import type { Bilingual, Language } from '../domain/language.ts'
import type { AgreedPeriod, Period } from '../domain/period.ts'
import type { ProposalAsks } from '../domain/proposal.ts'
import { sayPeriod } from '../time/say-period.ts'

/** What things are called; null: they are not there any more. */
export interface NamesOfAsked {
  readonly work: (id: WorkId) => string | null
  readonly combination: (id: CombinationId) => string | null
  /** What was agreed. */
  readonly agreement: (id: AgreementId) => string | null
}

export function proposalAsksInWords(asks: ProposalAsks, names: NamesOfAsked): Message {
  const gone = inBoth((language) => say(message('proposal.goneThing'), language))
  switch (asks.is) {
    case 'period':
      return message('proposal.asksPeriod', {
        work: names.work(asks.work) ?? gone,
        period: inBoth((language) => sayPeriod(asks.period, language)),
      })
    case 'agreedPeriod':
      return message('proposal.asksAgreedPeriod', {
        combination: names.combination(asks.combination) ?? gone,
        period: inBoth((language) => sayPeriod(wholeDays(asks.period), language)),
      })
    case 'together':
      return message('proposal.asksTogether', {
        works: inBoth((language) => asks.works.map((work) => names.work(work) ?? gone[language]).join(' – ')),
      })
    case 'settled':
      return message(asks.state === 'kept' ? 'proposal.asksKept' : 'proposal.asksNotKept', {
        what: names.agreement(asks.agreement) ?? gone,
      })
  }
}

/** For in another sentence. */
export function bilingualOf(sentence: Message): Bilingual {
  return inBoth((language) => say(sentence, language))
}

/** The period that is agreed as a period like any other, to the day. */
export function wholeDays({ start, end }: AgreedPeriod): Period {
  return { start, end, precision: 'day', raw: '', derived: null }
}

function inBoth(inWords: (language: Language) => string): Bilingual {
  return { nl: inWords('nl'), en: inWords('en') }
}
