/** The page of Aanleveren: the files and whose they are, how they are read, where they land, and what to do with it. */
import { useEffect } from 'react'
import { useProject } from '../../api/index.ts'
import { handSheets } from '../../state/index.ts'
import { Busy, Button, FailedState, useWords } from '../../ui/index.ts'
import { DeliveryHead } from './delivery-head.tsx'
import { clearDesk, forgetDraft, useDesk } from './desk.ts'
import { DraftFoot } from './draft-foot.tsx'
import { DraftDesk } from './draft-desk.tsx'
import { LeaveQuestion } from './leave-question.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { cancelReading } from './reading.ts'
import { words } from './words.ts'
import styles from './deliver.module.css'

export function DeliverPlace() {
  const t = useWords(words)
  const { project } = useProject()
  const desk = useDesk()
  const file = project?.file ?? ''
  const isStale = desk.draftOf !== null && desk.draftOf !== file

  /* A draft belongs to the project it was read for; the core lets go of it with that project. */
  useEffect(() => {
    if (isStale) forgetDraft()
  }, [isStale])

  const readAsSheets = () => {
    void handSheets(desk.files)
    clearDesk()
  }
  if (desk.files.length === 0 && desk.draft === null) return <NothingYet />
  const draft = isStale ? null : desk.draft
  return (
    <div className={styles.frame}>
      <div className={styles.place}>
        <DeliveryHead projectFile={file} parties={project?.parties ?? []} />
        <div className={styles.middle}>
          {desk.failure === null ? null : <FailedState failure={desk.failure} />}
          {desk.failure?.key === 'import.preparationSheet' ? (
            <Button look="main" onPress={readAsSheets}>
              {t.readAsSheet}
            </Button>
          ) : null}
          {draft === null && desk.busy === null && desk.failure === null && desk.stopped === null ? (
            <p className={styles.remark}>{t.next}</p>
          ) : null}
          {desk.stopped === null ? null : (
            <p className={styles.remark} role="status">
              {t.stopped[desk.stopped]}
            </p>
          )}
          {desk.busy !== null && draft === null ? (
            <Busy
              progress={desk.busy.progress}
              what={
                desk.busy.what === 'uploading'
                  ? t.handingOver(desk.busy.handedOver, desk.files.length)
                  : t.reading
              }
              onCancel={cancelReading}
            />
          ) : null}
          {draft === null || desk.mapping === null ? null : (
            <DraftDesk draft={draft} mapping={desk.mapping} readings={desk.readings} />
          )}
        </div>
        {draft === null || desk.mapping === null ? null : <DraftFoot draft={draft} mapping={desk.mapping} />}
      </div>
      <LeaveQuestion />
    </div>
  )
}
