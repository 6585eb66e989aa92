/** An area being drawn to choose works in: it lies on top of the map, clicks are its corners, and closing it chooses. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo, useState } from 'react'
import { message } from '../../../shared/domain/message.ts'
import {
  areaDrawn,
  drawArea,
  drawnSoFar,
  finished,
  stopDrawingArea,
  useChooseThere,
  useDrawingArea,
  useSelection,
  withoutLast,
  worksChosen,
  type Drawing,
} from '../../state/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import { drawnLayers } from '../drawn-layers.ts'
import type { MapLook } from '../map-look.ts'
import { putFeatures, putLayers } from '../put-layers.ts'
import { useDrawingKeys } from '../use-drawing-keys.ts'
import { useDrawingPointer } from '../use-drawing-pointer.ts'
import { choseOn } from '../use-map-pointer.ts'
import { noFeatures } from '../work-features.ts'
import { words } from './words.ts'
import styles from './choosing.module.css'

interface AreaDrawingProps {
  readonly map: MapLibre
  readonly look: MapLook
  readonly drawing: Drawing
}

const drawnByKey = {
  now: () => useDrawingArea.getState().area,
  draw: drawArea,
  stepBack: stopDrawingArea,
}

/** Only there while an area is drawn. */
export function AreaDrawing({ map, look, drawing }: AreaDrawingProps) {
  const t = useWords(words)
  const there = useChooseThere()
  const isAnyChosen = worksChosen(useSelection()).length > 0
  const [isAdded, setIsAdded] = useState(false)
  const pointer = useDrawingPointer(map, drawArea)
  useDrawingKeys(drawnByKey)
  const features = useMemo(() => drawnSoFar(drawing, pointer), [drawing, pointer])
  useEffect(() => {
    putFeatures(map, 'chosen-area', features)
    putLayers(map, drawnLayers('chosen-area', look))
  }, [map, look, features])
  useEffect(() => () => putFeatures(map, 'chosen-area', noFeatures), [map])

  useEffect(() => {
    const area = areaDrawn(drawing)
    if (area === null || there === null) return
    stopDrawingArea()
    there.inArea(area, message('choice.inArea'), isAdded)
    choseOn(map)
  }, [map, drawing, there, isAdded])

  const { length } = drawing.vertices
  return (
    <div className={styles.bar} role="group" aria-label={t.draw}>
      <p role="status">{t.drawing}</p>
      {isAnyChosen ? (
        <label>
          <input type="checkbox" checked={isAdded} onChange={() => setIsAdded(!isAdded)} />
          {t.add}
        </label>
      ) : null}
      <Button isDisabled={length < 3} onPress={() => drawArea(finished)}>
        {t.close} <kbd aria-hidden="true">Enter</kbd>
      </Button>
      <Button isDisabled={length === 0} onPress={() => drawArea(withoutLast)}>
        {t.takeBack} <kbd aria-hidden="true">Backspace</kbd>
      </Button>
      <Button onPress={stopDrawingArea}>
        {t.stop} <kbd aria-hidden="true">Esc</kbd>
      </Button>
    </div>
  )
}
