/** One day, of an agreed period for instance. Typed in any way a planner writes dates; written out again when the field is left. */
import { useState } from 'react'
import { CalendarDate } from '../../shared/domain/period.ts'
import { Field } from './field.tsx'
import { readDay } from './read-day.ts'
import { useFormat } from './use-format.ts'
import { defineWords, useWords } from './words.ts'

const words = defineWords({
  nl: {
    dayExample: '12 mrt 2027',
    unreadable: 'Niet te lezen als datum; schrijf bijvoorbeeld 12-3-2027 of Q2 2027.',
  },
  en: {
    dayExample: '12 Mar 2027',
    unreadable: 'Not readable as a date; write 12-3-2027 (day first) or Q2 2027.',
  },
})

export interface DayFieldProps {
  readonly label: string
  readonly side: 'start' | 'end'
  /** `2027-03-12`, or '' when there is none. */
  readonly day: string
  /** `typed`: as it was written, readable or not. */
  readonly onChange: (day: string, typed: string) => void
  readonly help?: string
  /** What is wrong with the day as such. */
  readonly problem: string | null
}

export function DayField({ label, side, day, onChange, problem, help }: DayFieldProps) {
  const t = useWords(words)
  const { date } = useFormat()
  const [typed, setTyped] = useState('')
  const [isTyping, setIsTyping] = useState(false)
  const known = CalendarDate.safeParse(day).data
  // What was typed stands as long as it means this day; a proposal that was taken over is written in full.
  const isOwn = typed !== '' && (readDay(typed, side) ?? '') === day
  const shown = isOwn && (isTyping || known === undefined) ? typed : known === undefined ? '' : date(known)
  const unreadable = isOwn && !isTyping && known === undefined ? t.unreadable : null
  return (
    <Field
      label={label}
      {...(help !== undefined && { help })}
      placeholder={t.dayExample}
      isReplaced
      value={shown}
      onBlur={() => setIsTyping(false)}
      onChange={(text) => {
        setIsTyping(true)
        setTyped(text)
        onChange(readDay(text, side) ?? '', text)
      }}
      error={unreadable ?? problem}
    />
  )
}
