/** One point as it is written: what it is called, what it is about and how long it may take. */
import { z } from 'zod'
import { useCombinations, useCommand, useOverlaps } from '../../api/index.ts'
import { Choice, Field, useWords } from '../../ui/index.ts'
import { useWritten } from '../../ui/use-written.ts'
import { WrittenForm } from '../../ui/written-form.tsx'
import { AgendaTopic, NewAgendaPoint, type AgendaPoint } from '../../../shared/domain/agenda.ts'
import type { Meeting } from '../../../shared/domain/decision.ts'
import { pairOf } from '../../../shared/plan/meeting/propose-agenda.ts'
import { words } from './words.ts'

const Draft = z.object({ title: z.string(), minutes: z.string(), topic: AgendaTopic })

interface PointFormProps {
  readonly meeting: Meeting
  /** Null: a new one. */
  readonly point: AgendaPoint | null
  readonly onClose: () => void
}

/** What was typed outlives the form, until it is stored or cancelled. */
export function PointForm({ meeting, point, onClose }: PointFormProps) {
  const t = useWords(words)
  const add = useCommand('agenda.add')
  const alter = useCommand('agenda.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `agenda point ${point?.id ?? meeting.id}`,
    shape: Draft,
    initial: {
      title: point?.title ?? '',
      minutes: String(point?.minutes ?? ''),
      topic: point?.topic ?? { is: 'free' },
    },
    by: [add, alter],
    store: (typed) => {
      const said = NewAgendaPoint.safeParse({ ...typed, minutes: minutesIn(typed.minutes) }).data
      if (said === undefined) return null
      const { title, minutes } = said
      return point === null
        ? add.run({ meeting: meeting.id, points: [said] })
        : alter.run({ id: point.id, title, minutes })
    },
    onClose,
  })
  const isWrong = !NewAgendaPoint.shape.minutes.safeParse(minutesIn(draft.minutes)).success
  return (
    <WrittenForm title={point === null ? t.add : t.changePoint} keep={t.keepPoint} {...form}>
      {point === null && <About onChoose={(topic, title) => change({ topic, title })} topic={draft.topic} />}
      <Field
        label={t.point}
        placeholder={t.pointExample}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={isAsked && draft.title.trim() === '' ? t.pointMissing : null}
      />
      <Field
        label={t.minutes}
        help={t.minutesHelp}
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
        error={isAsked && isWrong ? t.minutesWrong : null}
      />
    </WrittenForm>
  )
}

interface AboutProps {
  readonly topic: AgendaTopic
  readonly onChoose: (topic: AgendaTopic, title: string) => void
}

const free = 'free'

/** A kansengebied or a combination, by its name; what it is called then may be changed. */
function About({ topic, onChoose }: AboutProps) {
  const t = useWords(words)
  const { data } = useOverlaps()
  const { combinations } = useCombinations()
  const choices = [
    ...combinations.map(({ id, name }) => ({
      topic: { is: 'combination', combination: id } as const,
      title: name,
    })),
    ...(data?.clusters ?? []).slice(0, mostOffered).map(({ id, works, name }) => ({
      topic: { is: 'cluster', ...pairOf(id, works) } as const,
      title: name,
    })),
  ].map((one) => ({ ...one, key: JSON.stringify(one.topic) }))
  return (
    <Choice<string>
      label={t.subject}
      options={[
        { value: free, label: t.nothingElse },
        ...choices.map(({ key, title }) => ({ value: key, label: title })),
      ]}
      value={topic.is === 'free' ? free : JSON.stringify(topic)}
      onChange={(key) => {
        const chosen = choices.find((one) => one.key === key)
        onChoose(chosen?.topic ?? { is: 'free' }, chosen?.title ?? '')
      }}
    />
  )
}

/** More of them nobody looks through in a list; a kansengebied of a region is put on the agenda from the list of chances. */
const mostOffered = 200

/** Null: nothing was said; NaN: not a number. */
function minutesIn(text: string): number | null {
  return text.trim() === '' ? null : Number(text.replace(',', '.'))
}
