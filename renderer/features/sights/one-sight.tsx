/** A kept view: opened by its name; renamed, replaced or removed behind the button beside it. */
import { useState, type SubmitEvent } from 'react'
import { useCommand } from '../../api/index.ts'
import { sightNow } from '../../state/index.ts'
import { localDay } from '../../ui/local-day.ts'
import { Button, FailureInPlace, Field, Icon, useFormat, useWords } from '../../ui/index.ts'
import type { ProjectSummary } from '../../../shared/domain/project.ts'
import type { KeptSight } from '../../../shared/domain/sight.ts'
import { words } from './words.ts'
import styles from './sights.module.css'

interface OneSightProps {
  readonly kept: KeptSight
  readonly project: ProjectSummary
  readonly onOpen: () => void
}

export function OneSight({ kept, project, onOpen }: OneSightProps) {
  const t = useWords(words)
  const { date } = useFormat()
  const [isMore, setMore] = useState(false)
  return (
    <li className={styles.sight}>
      <div className={styles.line}>
        <Button look="quiet" onPress={onOpen}>
          {kept.name}
        </Button>
        <span className={styles.soft}>{t.kept(kept.actor, date(localDay(kept.at)))}</span>
        {project.isReadOnly ? null : (
          <Button
            look="quiet"
            aria-label={t.more(kept.name)}
            aria-expanded={isMore}
            onPress={() => setMore(!isMore)}
          >
            <Icon name={isMore ? 'up' : 'down'} size={12} />
          </Button>
        )}
      </div>
      {isMore ? <Changes kept={kept} project={project} onDone={() => setMore(false)} /> : null}
    </li>
  )
}

interface ChangesProps {
  readonly kept: KeptSight
  readonly project: ProjectSummary
  readonly onDone: () => void
}

function Changes({ kept: { id, name }, project, onDone }: ChangesProps) {
  const t = useWords(words)
  const rename = useCommand('sight.rename')
  const replace = useCommand('sight.replace')
  const remove = useCommand('sight.remove')
  const isBusy = rename.isBusy || replace.isBusy || remove.isBusy
  const [newName, setNewName] = useState(name)
  const after = async (done: Promise<{ readonly ok: boolean }>) => {
    if ((await done).ok) onDone()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (newName.trim() === '' || isBusy) return
    void after(rename.run({ id, name: newName.trim() }))
  }
  return (
    <div className={styles.changes}>
      <form className={styles.rename} noValidate onSubmit={submit}>
        <Field
          label={t.newName(name)}
          value={newName}
          maxLength={120}
          onChange={setNewName}
          error={newName.trim() === '' ? t.nameEmpty : null}
        />
        <Button writes type="submit" isDisabled={isBusy}>
          {t.rename}
        </Button>
      </form>
      <div className={styles.actions}>
        <Button
          writes
          look="quiet"
          isDisabled={isBusy}
          onPress={() => void after(replace.run({ id, sight: sightNow(project.file) }))}
        >
          {t.replace}
        </Button>
        <Button writes look="quiet" isDisabled={isBusy} onPress={() => void after(remove.run({ id }))}>
          {t.remove}
        </Button>
      </div>
      <FailureInPlace failure={rename.failure ?? replace.failure ?? remove.failure} />
    </div>
  )
}
