/** A new project in three fields: name, file, coordinate system. */
import { useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { useCall, useControl } from '../../api/index.ts'
import { Button, Choice, FailedState, Field, PathField, useWords } from '../../ui/index.ts'
import { leaveFor, useKept } from '../../state/index.ts'
import { enterProject } from './enter-project.ts'
import { fileNameFor, folderOf, withEnding } from '../../state/project-file.ts'
import { epsgOf, projectSystems } from './project-systems.ts'
import { words } from './words.ts'
import styles from './start.module.css'

const other = 'other'

/** What was typed and not made yet; `file` null: it follows the name. */
const Typed = z.object({
  name: z.string(),
  file: z.string().nullable(),
  system: z.string(),
  typedSystem: z.string(),
})
type Typed = z.infer<typeof Typed>

const nothingTyped: Typed = { name: '', file: null, system: 'EPSG:28992', typedSystem: '' }

export function NewProject() {
  const t = useWords(words)
  const create = useControl('project.create')
  const recent = useCall('project.recent', {})
  const typed = useKept('new project', Typed, nothingTyped)
  const { name, file: typedFile, system, typedSystem } = typed.value
  const type = (part: Partial<Typed>) => typed.change({ ...typed.value, ...part })
  const [tried, setTried] = useState(false)

  const folder = folderOf(recent.data?.[0]?.file ?? '')
  const file = typedFile ?? (name.trim() === '' ? '' : folder + fileNameFor(name))
  const crs = system === other ? epsgOf(typedSystem) : system

  const make = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || withEnding(file) === '' || crs === null) return
    const made = await leaveFor(create, { file: withEnding(file), name: name.trim(), crs })
    if (!made.ok) return
    typed.forget()
    enterProject(made.value)
  }

  return (
    <section aria-labelledby="start-new">
      <h2 id="start-new">{t.make}</h2>
      <form className={styles.form} onSubmit={(event) => void make(event)} noValidate>
        <Field
          label={t.name}
          placeholder={t.nameHint}
          value={name}
          onChange={(text) => type({ name: text })}
          error={tried && name.trim() === '' ? t.nameMissing : null}
        />
        <PathField
          label={t.file}
          mode="create"
          value={file}
          onChange={(path) => type({ file: path })}
          help={t.fileHint}
          error={tried && withEnding(file) === '' ? t.fileMissing : null}
        />
        <Choice
          label={t.crs}
          value={system}
          onChange={(crs) => type({ system: crs })}
          options={[
            ...projectSystems.map((known) => ({ value: known.crs, label: known.name })),
            { value: other, label: t.crsOther },
          ]}
        />
        {system === other ? (
          <Field
            label={t.crsCode}
            placeholder="EPSG:26916"
            value={typedSystem}
            onChange={(text) => type({ typedSystem: text })}
            help={t.crsHint}
            error={tried && crs === null ? t.crsWrong : null}
          />
        ) : null}
        <div className={styles.line}>
          <Button type="submit" look="main" isDisabled={create.isBusy}>
            {create.isBusy ? t.making : t.makeButton}
          </Button>
        </div>
        {create.failure === null ? null : <FailedState failure={create.failure} />}
      </form>
    </section>
  )
}
