/** Finds the place by name in the reference layers; the one under the pointer or the keyboard shows on the map. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useCall, useProject } from '../../api/index.ts'
import { openDesk, pick, usePlacing } from '../../state/index.ts'
import { Button, FailedState, Field, useWords } from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import type { FoundPlace } from '../../../shared/domain/reference-layer.ts'
import { words } from './words.ts'
import styles from './place.module.css'

const most = 30

export function FindPlace({ street }: { readonly street: string | null }) {
  const t = useWords(words)
  const { project } = useProject()
  const [text, setText] = useState(street ?? '')
  const part = useRef<HTMLElement>(null)
  useEffect(() => part.current?.querySelector('input')?.select(), [])
  if (project?.layers.length === 0) return <NoGround />
  const toResults = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    part.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
  }
  return (
    <section ref={part} className={styles.part}>
      <Field label={t.search} value={text} onChange={setText} onKeyDown={toResults} />
      {text.trim() === '' ? null : <Results text={text.trim()} />}
    </section>
  )
}

function Results({ text }: { readonly text: string }) {
  const t = useWords(words)
  const { data, isPending, isBusy, failure, refetch } = useCall('place.find', { text, limit: most })
  const pointed = usePlacing((state) => state.pointed)
  const picked = usePlacing((state) => state.picked)
  useEffect(() => () => usePlacing.setState({ pointed: null }), [])
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (isPending || data === undefined) return <p className={styles.soft}>{t.searching}</p>
  if (data.length === 0)
    return (
      <p role="status" className={styles.soft}>
        {isBusy ? t.searching : t.nothingFound(text)}
      </p>
    )
  return (
    <div className={styles.results} style={{ height: `clamp(6rem, ${data.length * 2.1}rem, 15rem)` }}>
      <RowList
        label={t.results}
        rows={data}
        keyOf={keyOf}
        hovered={pointed === null ? null : keyOf(pointed)}
        selected={picked === null ? null : keyOf(picked)}
        onHover={(found) => usePlacing.setState({ pointed: found })}
        onSelect={pick}
      >
        {(found) => (
          <span className={styles.found}>
            <span>{found.name}</span>
            <span className={styles.soft}>{t.kinds[found.kind]}</span>
          </span>
        )}
      </RowList>
    </div>
  )
}

/** Two streets may have one name: then their first vertex tells them apart. */
function keyOf({ layer, name, geometry }: FoundPlace): string {
  return JSON.stringify([layer, name, JSON.stringify(geometry).slice(0, 80)])
}

function NoGround() {
  const t = useWords(words)
  return (
    <section className={styles.part}>
      <p className={styles.soft}>{t.noGround}</p>
      <Button onPress={() => openDesk('layers')}>{t.addGround}</Button>
    </section>
  )
}
