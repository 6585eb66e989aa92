/** Which steps are looked for: words in them, by whom, and about what. */
import { useMemo } from 'react'
import { useCall, useProject } from '../../api/index.ts'
import { useSelection } from '../../state/index.ts'
import { Choice, Field, useWords } from '../../ui/index.ts'
import type { HistoryThing } from '../../../shared/domain/history-filter.ts'
import { useThingNames } from './use-thing-names.ts'
import { words } from './words.ts'
import styles from './history.module.css'

export interface Looked {
  readonly text: string
  readonly actor: string | null
  readonly of: HistoryThing | null
}

export const nothingLooked: Looked = { text: '', actor: null, of: null }

const nothing = {}
/** No person and no thing is called so. */
const all = ' '

interface HistoryFiltersProps {
  readonly looked: Looked
  readonly onChange: (looked: Looked) => void
}

export function HistoryFilters({ looked, onChange }: HistoryFiltersProps) {
  const t = useWords(words)
  const { data: actors = [] } = useCall('history.actors', nothing)
  const things = useThings(looked.of)
  const chosen = things.find(({ value }) => value === keyOf(looked.of))
  return (
    <div className={styles.filters} role="search" aria-label={t.look}>
      <Field
        label={t.text}
        value={looked.text}
        onChange={(text) => onChange({ ...looked, text })}
        maxLength={200}
      />
      <Choice
        label={t.by}
        options={[{ value: all, label: t.everyone }, ...actors.map((value) => ({ value, label: value }))]}
        value={looked.actor ?? all}
        onChange={(actor) => onChange({ ...looked, actor: actor === all ? null : actor })}
      />
      <Choice
        label={t.about}
        options={[{ value: all, label: t.everything }, ...things]}
        value={chosen?.value ?? all}
        onChange={(key) =>
          onChange({ ...looked, of: things.find(({ value }) => value === key)?.thing ?? null })
        }
      />
    </div>
  )
}

/** What is chosen in the window and what is looked for, then the parties, and the meetings from the last on. */
function useThings(looked: HistoryThing | null) {
  const { project } = useProject()
  const selection = useSelection()
  const { nameOf, meetings } = useThingNames()
  return useMemo(() => {
    const chosen: HistoryThing[] =
      selection?.is === 'work'
        ? [{ is: 'work', id: selection.work }]
        : selection?.is === 'combination'
          ? [{ is: 'combination', id: selection.combination }]
          : []
    const parties = (project?.parties ?? []).map(({ id }): HistoryThing => ({ is: 'party', id }))
    const held = meetings.map((id): HistoryThing => ({ is: 'meeting', id }))
    const things = [...chosen, ...(looked ? [looked] : []), ...parties, ...held]
    const byKey = new Map(things.map((thing) => [keyOf(thing), thing]))
    return Array.from(byKey, ([value, thing]) => ({ value, thing, label: nameOf(thing) }))
  }, [selection, project, meetings, looked, nameOf])
}

function keyOf(thing: HistoryThing | null): string {
  return thing === null ? all : `${thing.is} ${thing.id}`
}
