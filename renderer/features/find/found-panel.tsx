/** Under the search field: what was found, in groups, each with how many there are; or that there is nothing. */
import { useCallback, useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection, type Key } from 'react-aria-components'
import { useFormat, useWords } from '../../ui/index.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { keyOf, type FoundGroup, type FoundKind, type FoundThing } from './found-things.ts'
import { FoundRow } from './found-row.tsx'
import { goThere } from './go-there.ts'
import { useFound } from './use-found.ts'
import { words } from './words.ts'
import styles from './find.module.css'

/** Of each kind at first, and with every time that more is asked for. */
const few = 3
const moreAtOnce = 12

interface FoundPanelProps {
  readonly text: string
  /** Whether there is a list to go into. */
  readonly onListed: (isListed: boolean) => void
  readonly onGone: () => void
}

export function FoundPanel({ text, onListed, onGone }: FoundPanelProps) {
  const t = useWords(words)
  const { asked, askMore } = useAsked(text)
  const { groups, isBusy, searched } = useFound(text, asked)
  const isListed = groups.length > 0
  useEffect(() => {
    onListed(isListed)
    return () => onListed(false)
  }, [isListed, onListed])
  const go = (thing: FoundThing) => {
    goThere(thing, searched)
    onGone()
  }
  const goOnceKnown = useOnceKnown({ text, groups, isBusy }, go)
  const act = (key: Key) => {
    const [kind, thing] = byKey(groups, String(key))
    if (kind === undefined) return
    if (thing === undefined) askMore(kind)
    // Whether a layer knows where it lies is being asked.
    else if (thing.is === 'named' && isBusy) goOnceKnown({ text, kind, name: thing.name })
    else go(thing)
  }
  return (
    <div role="presentation" className={styles.panel} onMouseDown={keepFocus} onKeyDown={keepInside}>
      <Counted groups={groups} isBusy={isBusy} text={text} />
      {isListed ? (
        <ListBox aria-label={t.list} className={styles.list ?? ''} selectionMode="none" onAction={act}>
          {groups.map((group) => (
            <GroupOfFound key={group.kind} group={group} />
          ))}
        </ListBox>
      ) : null}
    </div>
  )
}

interface Wanted {
  readonly text: string
  readonly kind: FoundKind
  readonly name: string
}

/**
 * Goes to a street or district of this name when the layers have answered. Where more of them have that name nobody is taken
 * anywhere: they stand under each other, to choose from.
 */
function useOnceKnown(
  { text, groups, isBusy }: { text: string; groups: readonly FoundGroup[]; isBusy: boolean },
  go: (thing: FoundThing) => void,
): (wanted: Wanted) => void {
  const wanted = useRef<Wanted | null>(null)
  const goNow = useEffectEvent(() => {
    const { current } = wanted
    wanted.current = null
    if (current?.text !== text) return
    const { things = [] } = groups.find(({ kind }) => kind === current.kind) ?? {}
    const [only, ...others] = things.filter((thing) => isCalled(thing, current.name))
    if (only !== undefined && others.length === 0) go(only)
  })
  useEffect(() => {
    if (!isBusy) goNow()
  }, [isBusy])
  return useCallback((thing) => void (wanted.current = thing), [])
}

function isCalled(thing: FoundThing, name: string): boolean {
  const own = thing.is === 'place' ? thing.place.name : thing.is === 'named' ? thing.name : null
  return own !== null && foldText(own) === foldText(name)
}

/** How many of each kind are shown; another text begins afresh. */
function useAsked(text: string) {
  const [more, setMore] = useState<{ text: string; of: Partial<Record<FoundKind, number>> }>({ text, of: {} })
  const of = more.text === text ? more.of : nothingMore
  const asked = useCallback((kind: FoundKind) => few + (of[kind] ?? 0), [of])
  const askMore = (kind: FoundKind) => setMore({ text, of: { ...of, [kind]: (of[kind] ?? 0) + moreAtOnce } })
  return { asked, askMore }
}
const nothingMore: Partial<Record<FoundKind, number>> = {}

/** The focus stays in the field while something is pressed here. */
function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault()
}

/** What is typed in the field is told here too: to the window it would seem a key that was pressed outside of any field. */
function keepInside(event: KeyboardEvent): void {
  event.stopPropagation()
}

interface CountedProps {
  readonly groups: readonly FoundGroup[]
  readonly isBusy: boolean
  readonly text: string
}

function Counted({ groups, isBusy, text }: CountedProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const isAtLeast = groups.some((group) => group.isAtLeast)
  const nothing = isBusy ? t.searching : t.nothing(text.trim())
  return (
    <p role="status" className={styles.counted}>
      {total === 0 ? nothing : t.found(number(total), isAtLeast)}
    </p>
  )
}

function GroupOfFound({ group }: { readonly group: FoundGroup }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { kind, things, next, total, isAtLeast } = group
  const left = total - things.length
  const count = left > 0 ? t.some(number(things.length), number(total), isAtLeast) : number(total)
  const more = t.more(number(left), isAtLeast)
  return (
    <ListBoxSection id={kind} className={styles.group ?? ''}>
      <Header className={styles.kind ?? ''}>
        {t.kinds[kind]} <span className={styles.count}>{count}</span>
      </Header>
      {things.map((thing) => (
        <FoundRow key={keyOf(thing)} id={`${kind}:${keyOf(thing)}`} thing={thing} />
      ))}
      {left > 0 && next !== null ? (
        // Under the name of the first that will come, so that the keyboard is on that then.
        <ListBoxItem
          key={`more ${next}`}
          id={`${kind}:${next}`}
          textValue={more}
          className={`${styles.row ?? ''} ${styles.more ?? ''}`}
        >
          {more}
        </ListBoxItem>
      ) : null}
    </ListBoxSection>
  )
}

/** What a row stands for: the thing of a kind, or only the kind where it asks for more. */
function byKey(groups: readonly FoundGroup[], key: string) {
  const group = groups.find(({ kind }) => key.startsWith(`${kind}:`))
  const thing = group?.things.find((one) => key === `${group.kind}:${keyOf(one)}`)
  return [group?.kind, thing] as const
}
