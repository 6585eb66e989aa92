/** Words for choosing many works on the map. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    choose: 'Werken kiezen',
    draw: 'Gebied tekenen',
    inView: 'Alles in beeld kiezen',
    byHand: [
      ['Ctrl of Shift + klik', 'een werk erbij, of eraf'],
      ['Shift + slepen', 'alles wat een kader raakt; met Ctrl erbij'],
    ] as readonly (readonly [string, string])[],
    onlyVisible: 'Gekozen wordt wat bij het filter en de tijd past, en een plek heeft.',
    drawing: 'Klik de hoeken van het gebied aan',
    close: 'Gebied sluiten',
    takeBack: 'Punt terug',
    stop: 'Stoppen',
    chooseHere: 'Werken hier kiezen',
    add: 'Bij de keuze voegen',
  },
  en: {
    choose: 'Choose works',
    draw: 'Draw an area',
    inView: 'Choose all in view',
    byHand: [
      ['Ctrl or Shift + click', 'adds a work, or takes it away'],
      ['Shift + drag', 'all that a box touches; with Ctrl besides'],
    ],
    onlyVisible: 'What fits the filter and the time and has a place is chosen.',
    drawing: 'Click the corners of the area',
    close: 'Close the area',
    takeBack: 'Last point back',
    stop: 'Stop',
    chooseHere: 'Choose works here',
    add: 'Add to what is chosen',
  },
})
