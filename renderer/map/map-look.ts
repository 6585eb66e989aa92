/** Colours of the map in both themes: paper, ink, water, built. Colours of works are data and come from the domain. */
import { inkOn, letterOn } from '../ui/index.ts'

export interface MapLook {
  readonly paper: string
  readonly ink: string
  readonly inkSoft: string
  readonly water: string
  readonly waterLine: string
  readonly buildings: string
  readonly buildingLine: string
  readonly street: string
  readonly streetEdge: string
  readonly districtLine: string
  readonly otherLine: string
  /** Of a basemap, which is quieter still. */
  readonly green: string
  readonly built: string
  readonly basemapLine: string
  readonly basemapName: string
  readonly accent: string
  readonly accentInk: string
  /** What nobody is sure of. */
  readonly warn: string
  /** Under works whose own colour is too close to the paper. */
  readonly outlineOnPaper: string
  readonly isDark: boolean
}

const light: MapLook = {
  paper: '#f7f5ee',
  ink: '#1c1f22',
  inkSoft: '#5b6066',
  water: '#d9e4e6',
  waterLine: '#b4c8cc',
  buildings: '#e8e4d9',
  buildingLine: '#d6d1c3',
  street: '#ffffff',
  streetEdge: '#d9d4c6',
  districtLine: '#a9a595',
  otherLine: '#b9b4a4',
  green: '#edf0e2',
  built: '#f1ede3',
  basemapLine: '#dcd8cc',
  basemapName: '#6d7176',
  accent: '#0b5e63',
  accentInk: '#ffffff',
  warn: '#8a4b00',
  outlineOnPaper: 'rgba(28, 31, 34, 0.75)',
  isDark: false,
}

const dark: MapLook = {
  paper: '#191d20',
  ink: '#e9e7e1',
  inkSoft: '#a5abb0',
  water: '#1c2c33',
  waterLine: '#2c444d',
  buildings: '#24292d',
  buildingLine: '#2f363b',
  street: '#30373c',
  streetEdge: '#3d454b',
  districtLine: '#566068',
  otherLine: '#4a5359',
  green: '#1b221e',
  built: '#1e2326',
  basemapLine: '#363e44',
  basemapName: '#8d949a',
  accent: '#6cc2c4',
  accentInk: '#0b1b1c',
  warn: '#f0b860',
  outlineOnPaper: 'rgba(240, 238, 232, 0.5)',
  isDark: true,
}

/** While people try something, amber takes the place of the accent, as in the rest of the window (ui/tokens.css). */
const lightTrying: MapLook = { ...light, accent: '#8f5200', accentInk: '#ffffff' }
const darkTrying: MapLook = { ...dark, accent: '#f0b860', accentInk: '#241803' }

/** The look of the map in a theme. */
export function mapLook(isDark: boolean, isTrying: boolean): MapLook {
  if (isTrying) return isDark ? darkTrying : lightTrying
  return isDark ? dark : light
}

/** Whether a colour needs an outline to be seen on this paper. */
export function needsOutline(colour: string, look: MapLook): boolean {
  return look.isDark ? letterOn(colour).ink === '#ffffff' : inkOn(colour) === '#000000'
}
