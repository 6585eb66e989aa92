/** Opens the Gantt and closes it; beside what time is gone through with, so that closed it takes no room of its own. */
import { openGantt, useIsGanttOpen } from '../../state/index.ts'
import { Button, Icon, useWords } from '../../ui/index.ts'
import { words } from './words.ts'

export function GanttToggle() {
  const t = useWords(words)
  const isOpen = useIsGanttOpen()
  return (
    <Button look="quiet" shortcut="G" aria-expanded={isOpen} onPress={() => openGantt(!isOpen)}>
      <Icon name={isOpen ? 'down' : 'up'} /> {t.title}
    </Button>
  )
}
