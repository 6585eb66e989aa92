/** What a delivery does to what people corrected of the works it changes: it comes true, or whose word counts is asked. */
import {
  hasComeTrue,
  isAskedAgain,
  planSame,
  valuesOf,
  type CorrectedOf,
  type Correction,
  type FieldValues,
} from '../../../shared/domain/correction.ts'
import type { Difference } from '../../../shared/domain/difference.ts'
import { message } from '../../../shared/domain/message.ts'
import { correctedFieldName, valuesInWords } from '../../../shared/plan/correction-in-words.ts'
import { inText } from '../../../shared/domain/language.ts'
import type { ComparedWork } from './compare-delivery.ts'

type Touched = Difference['corrections'][number]

const none: Touched[] = []

/** Of a difference that is taken over: the corrections that its row says something new of. */
export function correctionsTouched({ read, known, difference }: ComparedWork): Touched[] {
  if (known?.corrections === undefined || known.corrections.length === 0) return none
  if (read === null || difference.kinds.length === 0) return none
  return known.corrections.flatMap((correction) => {
    const { field } = correction
    const delivered = valuesOf(field, read.fields)
    if (planSame(field, valuesOf(field, known.work), delivered)) return []
    const of: CorrectedOf = { work: correction.work, field }
    const { name } = known.work
    if (hasComeTrue(correction, delivered)) return { ...of, says: cameTrue(name, correction), isAsked: false }
    return isAskedAgain(correction, delivered)
      ? { ...of, says: asked(name, correction, delivered), isAsked: true }
      : []
  })
}

function cameTrue(work: string, { field, becomes }: Correction) {
  const value = valuesInWords(field, becomes)
  return message('correction.cameTrue', { work, field: inText(correctedFieldName(field)), value })
}

function asked(work: string, { field, was, becomes }: Correction, delivered: FieldValues) {
  const say = (values: FieldValues) => valuesInWords(field, values)
  return message('correction.asked', {
    work,
    field: inText(correctedFieldName(field)),
    was: say(was),
    becomes: say(becomes),
    delivered: say(delivered),
  })
}
