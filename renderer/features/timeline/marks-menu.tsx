/** Which marks stand along time, and of which region the holidays are. */
import { Button as AriaButton, DialogTrigger } from 'react-aria-components'
import type { HolidayRegion } from '../../../shared/time/holidays.ts'
import { useViewState } from '../../state/index.ts'
import { Choice, Icon, useWords } from '../../ui/index.ts'
import { PopoverDialog } from '../../ui/popover-dialog.tsx'
import { words } from './words.ts'
import styles from './timeline.module.css'

const kinds = ['building', 'school', 'digRest'] as const
const regions = ['all', 'north', 'middle', 'south'] as const satisfies readonly (HolidayRegion | 'all')[]

export function MarksMenu() {
  const t = useWords(words)
  const marks = useViewState((state) => state.marks)
  const change = useViewState((state) => state.changeMarks)
  return (
    <DialogTrigger>
      <AriaButton className={styles.menuButton ?? ''}>
        {t.marks}
        <Icon name="down" size={12} />
      </AriaButton>
      <PopoverDialog
        label={t.marks}
        placement="top start"
        className={styles.popover}
        insideClassName={styles.menu}
      >
        <p className={styles.soft}>{t.marksAlways}</p>
        {kinds.map((kind) => (
          <label key={kind} className={styles.choice}>
            <input type="checkbox" checked={marks[kind]} onChange={() => change({ [kind]: !marks[kind] })} />
            <span>
              {t.markKinds[kind]}
              <small>{t.markWhy[kind]}</small>
            </span>
          </label>
        ))}
        <Choice
          label={t.region}
          options={regions.map((value) => ({ value, label: t.regions[value] }))}
          value={marks.region ?? 'all'}
          onChange={(region) => change({ region: region === 'all' ? null : region })}
        />
      </PopoverDialog>
    </DialogTrigger>
  )
}
