/** Beside a street or district that was found: the way to all works in it. At an address there is no such thing. */
import { message } from '../../../shared/domain/message.ts'
import { useChooseThere, type FoundSpot } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './choosing.module.css'

type Named = Exclude<FoundSpot, { is: 'chosen' }>

export function ChooseFound({ found }: { readonly found: Named }) {
  const t = useWords(words)
  const there = useChooseThere()
  if (there === null) return null
  const choose = () => {
    if (found.is === 'works') there.named(found.name, found.works)
    else if (isArea(found.geometry))
      there.inArea(found.geometry, message('choice.inDistrict', { name: found.name }))
    else there.inStreet(found.name, found.geometry)
  }
  if (found.is === 'shape' && isPlace(found.geometry)) return null
  return (
    <button type="button" className={styles.here} onClick={choose}>
      {t.chooseHere}
    </button>
  )
}

function isArea({ type }: GeoJSON.Geometry): boolean {
  return type === 'Polygon' || type === 'MultiPolygon'
}

function isPlace({ type }: GeoJSON.Geometry): boolean {
  return type === 'Point' || type === 'MultiPoint'
}
