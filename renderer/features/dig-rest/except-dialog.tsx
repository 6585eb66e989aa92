/** An exception: this work may open this street within its rest, on what ground and why. */
import { useState } from 'react'
import { useCommand } from '../../api/index.ts'
import { useNotices } from '../../state/index.ts'
import { Choice, ReasonDialog, useSay, useWords } from '../../ui/index.ts'
import { ExceptionGround, exceptionGroundNames } from '../../../shared/domain/dig-rest.ts'
import { message } from '../../../shared/domain/message.ts'
import { BreakRow } from './break-row.tsx'
import type { BreakRow as BreakOfList } from './dig-rest-rows.ts'
import { words } from './words.ts'

interface ExceptDialogProps {
  readonly row: BreakOfList
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the exception. */
export function ExceptDialog({ row, onClose }: ExceptDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const [ground, setGround] = useState<ExceptionGround>('fault')
  const { run, isBusy, failure } = useCommand('digRest.except')
  const notify = useNotices((state) => state.notify)
  const { closing, broken } = row
  const except = async (reason: string) => {
    const { ok } = await run({ work: broken.work, closedBy: closing.by, ground, reason })
    if (ok) notify('done', message('window.exceptionMade'))
    return ok
  }
  return (
    <ReasonDialog
      title={t.exceptTitle}
      keep={t.make}
      keptAs={`except ${broken.work} ${JSON.stringify(closing.by)}`}
      help={t.reasonHelp}
      note={t.stays}
      onKeep={except}
      isBusy={isBusy}
      failure={failure}
      onClose={onClose}
    >
      <BreakRow {...row} />
      <Choice
        label={t.ground}
        value={ground}
        onChange={setGround}
        options={ExceptionGround.options.map((value) => ({ value, label: say(exceptionGroundNames[value]) }))}
      />
    </ReasonDialog>
  )
}
