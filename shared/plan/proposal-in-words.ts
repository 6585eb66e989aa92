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
  switch (asks.is) {
    case 'period': {
      const work = names.work(asks.work)
      const period = inBoth((language) => sayPeriod(asks.period, language))
      return work === null
        ? message('proposal.asksPeriodGone', { period })
        : message('proposal.asksPeriod', { work, period })
    }
    case 'agreedPeriod': {
      const combination = names.combination(asks.combination)
      const period = inBoth((language) => sayPeriod(wholeDays(asks.period), language))
      return combination === null
        ? message('proposal.asksAgreedPeriodGone', { period })
        : message('proposal.asksAgreedPeriod', { combination, period })
    }
    case 'together': {
      const gone = bilingualOf(message('proposal.goneWork'))
      const works = inBoth((language) =>
        asks.works.map((work) => names.work(work) ?? gone[language]).join(' – '),
      )
      return message('proposal.asksTogether', { works })
    }
    case 'settled': {
      const what = names.agreement(asks.agreement)
      if (what === null) return message('proposal.asksSettledGone')
      return message(asks.state === 'kept' ? 'proposal.asksKept' : 'proposal.asksNotKept', { what })
    }
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
