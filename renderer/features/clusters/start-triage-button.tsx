/** Begins going through the kansengebieden, and remembers when that was: what comes after it is new the next time. */
import { ask, useCall } from '../../api/index.ts'
import { startTriage } from '../../state/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import { localDay } from '../../ui/local-day.ts'
import { nothingLooked } from '../../../shared/domain/looked.ts'
import { words } from './words.ts'

const nothing = {}

export function StartTriageButton() {
  const t = useWords(words)
  const { data = nothingLooked } = useCall('looked.read', nothing)
  const start = () => {
    const now = new Date().toISOString()
    const { latest, before } = data.triaged
    // Who stops for coffee has seen nothing that is old afterwards.
    const isOfAnotherDay = latest !== null && localDay(latest) !== localDay(now)
    const since = isOfAnotherDay ? latest : before
    void ask('looked.keep', { triaged: { latest: now, before: since } })
    startTriage(since)
  }
  return (
    <Button look="quiet" shortcut="D" onPress={start}>
      {t.goThrough}
    </Button>
  )
}
