/** The dated copies of the open project: looked at, put back, and where and how many of them are kept. */
import { useState } from 'react'
import type { DatedCopy } from '../../../shared/domain/dated-copy.ts'
import type { ProjectSummary } from '../../../shared/domain/project.ts'
import { message } from '../../../shared/domain/message.ts'
import { sayBytes } from '../../../shared/plan/say-bytes.ts'
import { useCall, useControl } from '../../api/index.ts'
import { leaveFor, useLanguage } from '../../state/index.ts'
import { Busy, Button, FailedState, FailureInPlace, useSay, useWords } from '../../ui/index.ts'
import { CopySettingsDialog } from './copy-settings-dialog.tsx'
import { enterProject } from './enter-project.ts'
import { PutBackDialog } from './put-back-dialog.tsx'
import { words } from './words.ts'
import styles from './start.module.css'

export function DatedCopies({ project }: { readonly project: ProjectSummary }) {
  const t = useWords(words)
  const list = useCall('copy.list', {})
  const make = useControl('copy.make')
  const [isSetting, setSetting] = useState(false)
  const [all, setAll] = useState(false)
  const { data, failure, isPending } = list
  const copies = data?.copies ?? []
  const again = () => void list.refetch()
  return (
    <section aria-labelledby="start-copies">
      <h2 id="start-copies">{t.copies(project.name)}</h2>
      {failure === null ? null : <FailedState failure={failure} onAgain={again} />}
      {isPending ? <Busy what={t.wait} /> : null}
      {data === undefined ? null : (
        <p className={styles.said}>
          {data.settings.isOn ? t.copiesKept(data.settings.keep, data.folder) : t.copiesOff}
        </p>
      )}
      <ul className={styles.recent}>
        {(all ? copies : copies.slice(0, shownFirst)).map((copy) => (
          <li key={copy.file}>
            <CopyRow copy={copy} project={project} />
          </li>
        ))}
      </ul>
      <div className={styles.line}>
        {copies.length > shownFirst && !all ? (
          <Button look="quiet" onPress={() => setAll(true)}>
            {t.copiesAll(copies.length)}
          </Button>
        ) : null}
        <Button
          writes
          isDisabled={make.isBusy || data === undefined}
          onPress={() => void make.run({}).then(again)}
        >
          {make.isBusy ? t.copying : t.copyNow}
        </Button>
        <Button look="quiet" isDisabled={data === undefined} onPress={() => setSetting(true)}>
          {t.copiesSet}
        </Button>
      </div>
      <FailureInPlace failure={make.failure} />
      {isSetting && data !== undefined ? (
        <CopySettingsDialog
          settings={data.settings}
          now={data.folder}
          onClose={() => {
            setSetting(false)
            again()
          }}
        />
      ) : null}
    </section>
  )
}

const shownFirst = 4

/** What was done since, so that who puts one back knows what they would miss. */
function CopyRow({ copy, project }: { readonly copy: DatedCopy; readonly project: ProjectSummary }) {
  const t = useWords(words)
  const say = useSay()
  const language = useLanguage()
  const look = useControl('project.open')
  const [asks, setAsks] = useState(false)
  const made = say(message('copy.moment', { madeAt: copy.madeAt }))
  const enter = async () => {
    const opened = await leaveFor(look, { file: copy.file, looks: true })
    if (opened.ok) enterProject(opened.value)
  }
  return (
    <div className={styles.copy}>
      <span className={styles.projectText}>
        <strong>
          {made} · {sayBytes(copy.bytes, language)}
        </strong>
        <span className={styles.path}>
          {copy.stepsSince === 0 ? t.nothingSince : t.since(copy.stepsSince, copy.actorsSince)}
          {copy.firstSince === null ? null : ` ${t.firstSince(say(copy.firstSince))}`}
        </span>
      </span>
      <Button
        look="quiet"
        aria-label={t.about(t.lookAtCopy, made)}
        isDisabled={look.isBusy}
        onPress={() => void enter()}
      >
        {t.lookAtCopy}
      </Button>
      <Button writes look="quiet" aria-label={t.about(t.putBack, made)} onPress={() => setAsks(true)}>
        {t.putBack}
      </Button>
      <FailureInPlace failure={look.failure} />
      {asks ? (
        <PutBackDialog copy={copy} made={made} file={project.file} onClose={() => setAsks(false)} />
      ) : null}
    </div>
  )
}
