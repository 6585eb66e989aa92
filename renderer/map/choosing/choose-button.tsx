/** A button over the map of works: ways to choose many at once, and what the hand can do without it. */
import type { Map as MapLibre } from 'maplibre-gl'
import { DialogTrigger } from 'react-aria-components'
import { message } from '../../../shared/domain/message.ts'
import { startDrawingArea, useChooseThere, useDrawingArea, usePlacing } from '../../state/index.ts'
import { Button, Icon, useWords } from '../../ui/index.ts'
import { PopoverDialog } from '../../ui/popover-dialog.tsx'
import { corners } from '../within-box.ts'
import { choseOn } from '../use-map-pointer.ts'
import { words } from './words.ts'
import styles from './choosing.module.css'
import frame from '../map.module.css'

export function ChooseButton({ map }: { readonly map: MapLibre }) {
  const t = useWords(words)
  const there = useChooseThere()
  const isPlacing = usePlacing(({ work }) => work !== null)
  const isDrawing = useDrawingArea(({ area }) => area !== null)
  const chooseInView = () => {
    there?.inArea(areaInView(map), message('choice.inView'))
    choseOn(map)
  }
  return (
    <DialogTrigger>
      <Button aria-label={t.choose} isDisabled={there === null || isPlacing || isDrawing}>
        <Icon name="choose" />
      </Button>
      <PopoverDialog
        label={t.choose}
        placement="left top"
        className={frame.box}
        insideClassName={`${frame.boxInside ?? ''} ${styles.ways ?? ''}`}
      >
        <h3>{t.choose}</h3>
        <Button slot="close" onPress={startDrawingArea}>
          {t.draw}
        </Button>
        <Button slot="close" onPress={chooseInView}>
          {t.inView}
        </Button>
        <dl>
          {t.byHand.map(([keys, what]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>{t.onlyVisible}</p>
      </PopoverDialog>
    </DialogTrigger>
  )
}

function areaInView(map: MapLibre): GeoJSON.Polygon {
  const view = map.getBounds()
  const box = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()] as const
  return { type: 'Polygon', coordinates: [corners([...box]).map((corner) => [...corner])] }
}
