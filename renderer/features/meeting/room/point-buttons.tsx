/** What a meeting does with a point: decide, agree, put off, refuse, have somebody find out; and that it was discussed. */
import { useCommand } from '../../../api/index.ts'
import { Button, FailureInPlace, useWords } from '../../../ui/index.ts'
import type { AgendaPoint, AgendaPointState } from '../../../../shared/domain/agenda.ts'
import type { Verdict } from '../../../../shared/domain/judgement-verdict.ts'
import { words } from '../words.ts'
import type { PointActions } from './point-actions.ts'
import type { Subject } from './use-subject.ts'
import styles from './room.module.css'

interface PointButtonsProps {
  readonly point: AgendaPoint
  readonly subject: Subject
  readonly actions: PointActions
}

export function PointButtons({ point, subject, actions }: PointButtonsProps) {
  const t = useWords(words)
  const { run, isBusy, failure } = useCommand('agenda.settle')
  const { combination } = subject
  const agree = () => (combination ? actions.onAgree(combination.id, null) : actions.onAgree(null, point.id))
  const settle = (state: AgendaPointState) => void run({ id: point.id, state })
  return (
    <div className={styles.buttons}>
      <Deciding subject={subject} actions={actions} />
      <Button writes shortcut="A" onPress={agree}>
        {t.agree}
      </Button>
      <PuttingOff subject={subject} actions={actions} />
      {point.state === 'open' ? (
        <>
          <Button writes shortcut="D" isDisabled={isBusy} onPress={() => settle('done')}>
            {t.discussed}
          </Button>
          <Button writes shortcut="V" isDisabled={isBusy} onPress={() => settle('forward')}>
            {t.forward}
          </Button>
        </>
      ) : (
        <Button writes isDisabled={isBusy} onPress={() => settle('open')}>
          {t.toDiscuss}
        </Button>
      )}
      <FailureInPlace failure={failure} />
    </div>
  )
}

type AboutProps = Omit<PointButtonsProps, 'point'>

function Deciding({ subject: { cluster, combination, works }, actions }: AboutProps) {
  const t = useWords(words)
  if (cluster === undefined && combination === undefined) return null
  const decide = () =>
    combination ? actions.onChange(combination.id) : actions.onCombine(works.map(({ id }) => id))
  return (
    <Button writes look="main" shortcut="B" onPress={decide}>
      {t.decide}
    </Button>
  )
}

function PuttingOff({ subject: { cluster, combination, works }, actions }: AboutProps) {
  const t = useWords(words)
  if (cluster === undefined || combination !== undefined) return null
  const judge = (verdict: Verdict) =>
    actions.onJudge(
      works.map(({ id }) => id),
      verdict,
      cluster.id,
    )
  return (
    <>
      <Button writes shortcut="N" onPress={() => judge('setAside')}>
        {t.notNow}
      </Button>
      <Button writes shortcut="X" onPress={() => judge('rejected')}>
        {t.no}
      </Button>
      <Button writes shortcut="U" onPress={() => judge('investigate')}>
        {t.findOut}
      </Button>
    </>
  )
}
