/** What a party says of a kansengebied before the meeting, in its own response file: as on its voorbereidingsblad. */
import { z } from 'zod'
import { useCommand } from '../../api/index.ts'
import { Field, useSay, useWords } from '../../ui/index.ts'
import { useWritten } from '../../ui/use-written.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import { longestAnswer, type PreparationAnswer } from '../../../shared/domain/preparation-answer.ts'
import {
  PreparationTopic,
  preparationTopics,
  type PreparationPlace,
} from '../../../shared/domain/preparation.ts'
import { words } from './words.ts'
import { WrittenDialog } from './written-dialog.tsx'

const Draft = z.record(PreparationTopic, z.string())

export interface AnswerDialogProps {
  readonly party: PartyId
  readonly year: number
  /** Where what is said for the first time belongs. */
  readonly place: PreparationPlace
  /** What it said of it already, of that year. */
  readonly answers: readonly PreparationAnswer[]
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the answers. */
export function AnswerDialog({ party, year, place, answers, onClose }: AnswerDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const answer = useCommand('preparation.answer')
  const saidOn = (topic: PreparationTopic) => answers.find((one) => one.topic === topic)
  const { draft, change, form } = useWritten({
    keptAs: `answers ${place.work} ${place.other ?? ''} ${String(year)}`,
    shape: Draft,
    initial: byTopic((topic) => saidOn(topic)?.text ?? ''),
    by: [answer],
    store: (typed) => {
      if (PreparationTopic.options.some((topic) => typed[topic].length > longestAnswer)) return null
      const said = PreparationTopic.options.flatMap((topic) => {
        const [known, text] = [saidOn(topic), typed[topic].trim()]
        if (text === (known?.text ?? '')) return []
        const { work, other } = known ?? place
        return [{ work, other, topic, text: text === '' ? null : text }]
      })
      return said.length === 0 ? Promise.resolve({ ok: true }) : answer.run({ party, year, said })
    },
    onClose,
  })
  return (
    <WrittenDialog title={t.answerTitle(String(year))} keep={t.answerKeep} {...form} onClose={onClose}>
      {PreparationTopic.options.map((topic) => (
        <Field
          key={topic}
          label={say(preparationTopics[topic].name)}
          help={say(preparationTopics[topic].asks)}
          lines={2}
          value={draft[topic]}
          onChange={(text) => change({ [topic]: text })}
          error={draft[topic].length > longestAnswer ? t.answerTooLong(longestAnswer) : null}
        />
      ))}
    </WrittenDialog>
  )
}

function byTopic(textOf: (topic: PreparationTopic) => string): Record<PreparationTopic, string> {
  return {
    start: textOf('start'),
    wishes: textOf('wishes'),
    conditions: textOf('conditions'),
    offer: textOf('offer'),
  }
}
