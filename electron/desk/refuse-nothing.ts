/** A delivery in which nothing can be used is not stored. */
import type { ImportReport } from '../../shared/domain/delivery.ts'
import type { Language } from '../../shared/domain/language.ts'
import { message, say } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { DeliveryReading } from '../import/index.ts'

/** A delivery without works is the wrong file or the wrong sheet; stored, it would let go of all the party has. Fails with `core.nothingInDraft`. */
export function refuseNothing({ works, report }: DeliveryReading, party: string): void {
  if (works.length > 0) return
  const rejected = report.rejected.length
  throw new ExpectedFailure(message('core.nothingInDraft', { rejected, party, why: whyRejected(report) }))
}

const mostReasons = 3

/** The first reasons, each once: without them nobody knows what to ask of the party. */
function whyRejected({ rejected }: ImportReport): { nl: string; en: string } {
  const inWords = (language: Language) => {
    const reasons = new Set(rejected.map(({ message: reason }) => say(reason, language)))
    const all = [...reasons].slice(0, mostReasons).join(' ')
    return all === '' ? '' : `: ${all}`
  }
  return { nl: inWords('nl'), en: inWords('en') }
}
