/** What people remarked on what is open and on the works in it: read, added to, dealt with. */
import { useMemo, useState } from 'react'
import { useCommand, useRemarks, useWorks } from '../../../api/index.ts'
import { Button, useFormat, useWords } from '../../../ui/index.ts'
import type { WorkId } from '../../../../shared/domain/ids.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import { remarksOn, type Remark, type RemarkAbout } from '../../../../shared/domain/remark.ts'
import { OpenAndEarlier } from '../open-and-earlier.tsx'
import { Refusal } from '../refusal.tsx'
import { RemarkDialog } from './remark-dialog.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

interface RemarksOnProps {
  /** What a remark that is added here is about. */
  readonly about: RemarkAbout
  /** The works of what is open. */
  readonly works: readonly WorkId[]
}

export function RemarksOn({ about, works }: RemarksOnProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { remarks, failure } = useRemarks()
  const [written, setWritten] = useState<Remark | 'new' | null>(null)
  const combination = about.is === 'combination' ? about.combination : null
  const seen = useMemo(() => remarksOn(remarks, { works, combination }), [remarks, works, combination])
  return (
    <OpenAndEarlier
      title={t.title}
      items={seen}
      isOpen={({ isDone }) => !isDone}
      earlier={(count) => t.earlier(number(count))}
      line={(remark) => <OneRemark remark={remark} seenAt={about} onChange={() => setWritten(remark)} />}
    >
      <Button writes onPress={() => setWritten('new')}>
        {t.add}
      </Button>
      <Refusal failure={failure} />
      {written !== null && (
        <RemarkDialog
          about={about}
          remark={written === 'new' ? null : written}
          onClose={() => setWritten(null)}
        />
      )}
    </OpenAndEarlier>
  )
}

interface OneRemarkProps {
  readonly remark: Remark
  readonly seenAt: RemarkAbout
  readonly onChange: () => void
}

function OneRemark({ remark: { id, about, text, isDone, actor, at }, seenAt, onChange }: OneRemarkProps) {
  const t = useWords(words)
  const { date } = useFormat()
  const elsewhere = useElsewhere(about, seenAt)
  const settle = useCommand('remark.settle')
  const remove = useCommand('remark.remove')
  const isBusy = settle.isBusy || remove.isBusy
  const actions = [
    [isDone ? t.open : t.settle, () => void settle.run({ id, isDone: !isDone })],
    [t.change, onChange],
    [t.remove, () => void remove.run({ id })],
  ] as const
  const by = t.by(actor, date(CalendarDate.parse(at.slice(0, 10))))
  return (
    <>
      <p className={styles.asTyped}>{text}</p>
      <p className={styles.note}>{elsewhere === null ? by : `${by}; ${elsewhere}`}</p>
      <div className={styles.actions}>
        {actions.map(([label, onPress]) => (
          <Button
            writes
            key={label}
            look="quiet"
            isDisabled={isBusy}
            aria-label={t.about(label, text)}
            onPress={onPress}
          >
            {label}
          </Button>
        ))}
      </div>
      <Refusal failure={settle.failure ?? remove.failure} />
    </>
  )
}

/** What it is about, where that is not what is open itself. */
function useElsewhere(about: RemarkAbout, seenAt: RemarkAbout): string | null {
  const t = useWords(words)
  const { workById } = useWorks()
  const name = (work: WorkId) => workById.get(work)?.name ?? ''
  if (about.is === 'combination') return null
  if (about.is === 'work') return seenAt.is === 'work' ? null : t.onWork(name(about.work))
  return seenAt.is === 'meeting' ? null : t.onMeeting(name(about.work), name(about.met))
}
