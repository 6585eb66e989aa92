/**
 * A text that is kept while it is written: a moment after the last letter, and when the field or the point is left. What was
 * typed since stands in the window's own memory, so that nothing is lost in between. Where somebody else wrote in it meanwhile,
 * it is not kept over that: what they wrote stands beside it, and who leaves it so keeps both.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { z } from 'zod'
import { useKeptInProject } from '../../state/index.ts'
import { Button, Field, useWords } from '../../ui/index.ts'
import { bothTexts } from './both-texts.ts'
import { words } from './words.ts'
import styles from './meeting.module.css'

/** Milliseconds after the last letter: short enough to lose nothing, long enough to make one step of a sentence. */
const pause = 3_000

export interface KeptTextProps {
  readonly label: string
  readonly help?: string
  readonly lines?: number
  /** Under which it is remembered in this window; another text has another, and another React key. */
  readonly name: string
  /** As it stands in the project; null: nothing. */
  readonly kept: string | null
  /** Whether it is kept now; `was`: what stood there before whoever wrote it, which is not to be written over otherwise. */
  readonly onKeep: (text: string | null, was: string | null) => Promise<boolean>
}

/** With what stood there when typing began. */
const Typed = z.object({ text: z.string(), base: z.string() }).nullable()

export function KeptText({ label, help, lines, name, kept, onKeep }: KeptTextProps) {
  const t = useWords(words)
  const { value: typed, change, forget } = useKeptInProject(name, Typed, null)
  const isKeeping = useRef(false)
  // What was kept since this was drawn: whoever leaves the field in that moment would keep it once more, as if nothing stood there.
  const justKept = useRef<string | null>(null)
  // What this window asked to keep, and what of that was kept: by these the text changes under it without anybody else.
  const [sent, setSent] = useState<string | null>(null)
  const [accepted, setAccepted] = useState<string | null>(null)
  // What was shown when that was kept, until something else is: the project has it before the window shows it.
  const [shownThen, setShownThen] = useState<string | null>(null)
  useEffect(() => void (justKept.current = null), [accepted, shownThen])
  // Each time that it was not kept: it is tried again after a while.
  const [tries, setTries] = useState(0)
  const shown = kept ?? ''
  if (shownThen !== null && shownThen !== shown) setShownThen(null)
  const stands = shownThen === shown && accepted !== null ? accepted : shown
  const isOfOthers = typed !== null && ![typed.base, sent, accepted].includes(stands)
  // All that was typed here was kept, and somebody went on from there: theirs is the text now.
  const isTakenOn = isOfOthers && typed.text.trim() === accepted
  const isNew = typed !== null && !isTakenOn && typed.text.trim() !== stands
  const isParted = isNew && isOfOthers
  const write = async (text: string) => {
    const wanted = text.trim()
    if (isKeeping.current || wanted === justKept.current) return
    isKeeping.current = true
    setSent(wanted)
    const was = justKept.current ?? stands
    const isKept = await onKeep(textOrNothing(wanted), textOrNothing(was)).catch(() => false)
    isKeeping.current = false
    if (!isKept) return setTries((before) => before + 1)
    justKept.current = wanted
    setAccepted(wanted)
    setShownThen(shown)
  }
  const keep = async () => {
    if (typed === null || isParted) return
    if (isNew) await write(typed.text)
    else forget()
  }
  /** This stands from here on, knowing what the other wrote. */
  const settle = async (text: string) => {
    change({ text, base: stands })
    await write(text)
  }
  const both = () =>
    bothTexts({ base: accepted ?? typed?.base ?? '', mine: typed?.text ?? '', theirs: stands })
  const keepLater = useEffectEvent(keep)
  const leave = useEffectEvent(() => (isParted ? settle(both()) : keep()))
  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => void keepLater(), pause)
    return () => clearTimeout(timer)
  }, [typed, kept, tries])
  useEffect(() => () => void leave(), [])
  return (
    <>
      <Field
        label={label}
        help={isNew ? `${help ?? ''} ${t.notKept}`.trim() : (help ?? '')}
        {...(lines !== undefined && { lines })}
        value={typed === null || isTakenOn ? stands : typed.text}
        onChange={(text) => {
          const isAfresh = typed === null || isTakenOn
          if (isAfresh && shownThen === null) setAccepted(null)
          change({ text, base: isAfresh ? stands : typed.base })
        }}
        onBlur={() => void keep()}
      />
      {isParted && (
        <div className={styles.parted} role="status">
          <p>{t.parted}</p>
          <blockquote>{stands === '' ? t.emptied : stands}</blockquote>
          <div className={styles.line}>
            <Button onPress={() => void settle(both())}>{t.keepBoth}</Button>
            <Button look="quiet" onPress={() => void settle(typed.text)}>
              {t.keepMine}
            </Button>
            <Button look="quiet" onPress={forget}>
              {t.keepTheirs}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}

const textOrNothing = (text: string) => (text === '' ? null : text)
