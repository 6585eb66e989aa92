/** What was read of files for the ground, table by table: what it looks like, to correct and to keep. */
import { z } from 'zod'
import { useCommand } from '../../api/index.ts'
import { useKeptInProject, useNotices } from '../../state/index.ts'
import { crsName, usualSystems } from '../../ui/crs-names.ts'
import { Button, Choice, FailedState, useSay, useWords } from '../../ui/index.ts'
import { message } from '../../../shared/domain/message.ts'
import type { LayerDraft } from '../../../shared/domain/reference-layer.ts'
import { layersToStore, LayerTableChoice, nameOfChoices, proposedChoices } from './layer-choices.ts'
import { LayerTableForm } from './layer-table-form.tsx'
import { words } from './words.ts'
import styles from './layers.module.css'

interface LayerDraftFormProps {
  readonly draft: LayerDraft
  /** The coordinate system that was chosen for the files; null: as they say. */
  readonly crs: string | null
  readonly onCrs: (crs: string | null) => void
  readonly onDone: () => void
}

export function LayerDraftForm({ draft, crs, onCrs, onDone }: LayerDraftFormProps) {
  const t = useWords(words)
  const say = useSay()
  const store = useCommand('layer.store')
  const notify = useNotices((state) => state.notify)
  const kept = useKeptInProject(nameOfChoices(draft), z.array(LayerTableChoice), proposedChoices(draft))
  const choices = kept.value
  const layers = layersToStore(choices)
  const change = (at: number, changed: Partial<LayerTableChoice>) =>
    kept.change(choices.map((choice, index) => (index === at ? { ...choice, ...changed } : choice)))
  const keep = async () => {
    if (layers === null) return
    const stored = await store.run({ draft: draft.id, layers })
    if (!stored.ok) return
    for (const note of stored.value.notes) notify('failure', note)
    notify('done', message('window.layersAdded', { count: layers.length }))
    throwAway()
  }
  const throwAway = () => {
    kept.forget()
    onDone()
  }
  return (
    <>
      {draft.tables.length === 0 ? <p>{t.nothingRead}</p> : null}
      {draft.notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {draft.notes.map((note) => (
            <li key={JSON.stringify(note)}>{say(note)}</li>
          ))}
        </ul>
      )}
      {draft.tables.map((table, index) => {
        const choice = choices[index]
        return choice === undefined ? null : (
          <LayerTableForm
            key={`${table.file}\u0000${table.sheet ?? ''}`}
            table={table}
            choice={choice}
            onChange={(changed) => change(index, changed)}
          />
        )
      })}
      <Choice
        label={t.crs}
        value={crs ?? 'file'}
        onChange={(chosen) => onCrs(chosen === 'file' ? null : chosen)}
        options={[
          { value: 'file', label: t.crsFromFile },
          ...usualSystems.map((system) => ({ value: system, label: crsName(system) })),
        ]}
      />
      {store.failure === null ? null : <FailedState failure={store.failure} />}
      <div className={styles.ways}>
        <Button look="quiet" onPress={throwAway}>
          {t.startOver}
        </Button>
        <Button writes look="main" isDisabled={layers === null || store.isBusy} onPress={() => void keep()}>
          {store.isBusy ? t.storing : t.store(layers?.length ?? 0)}
        </Button>
      </div>
    </>
  )
}
