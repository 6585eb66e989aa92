/** The words of taking in copies. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Kopie samenvoegen',
    intro:
      'Iemand werkte in een kopie van dit project, en intussen werkte u door. Kies die kopie, of meer tegelijk: u ziet eerst wat erin is gedaan. Aan de kopie zelf verandert niets.',
    choose: 'Kopie kiezen…',
    chooseOther: 'Andere kopie kiezen…',
    reading: 'De kopie wordt gelezen…',
    cancel: 'Annuleren',
    take: 'Samenvoegen',
    taking: 'Samenvoegen…',
    from: 'Wat erin is gedaan',
    by: (actor: string, count: string, when: string) =>
      `${actor}: ${howMany(count, 'wijziging', 'wijzigingen')}, ${when}`,
    nothingNew: 'Hierin staat niets dat dit project nog niet heeft.',
    more: (count: string) => `Alle ${count} tonen`,
    becomes: 'Wat er in dit project verandert',
    changesNothing: 'Aan wat er staat verandert niets; in de geschiedenis komt wat er is gedaan.',
    kind: 'Wat',
    added: 'erbij',
    changed: 'gewijzigd',
    removed: 'weg',
    toDecide: (count: string) => `Te beslissen: ${count}`,
    decideLater:
      'Hier is in beide iets anders gedaan. Eerst samenvoegen; daarna kiest u op het Werkblad bij Te beslissen, één voor één. Tot dan geldt wat hieronder het eerst staat.',
    nothingCollides: 'Niets botst: er valt niets te beslissen.',
    undoable:
      'Er wordt pas iets opgeslagen als u samenvoegt. Ongedaan maken neemt een kopie in één keer terug.',
    toUndecided: { nl: 'Naar Te beslissen', en: 'To decide them' },
  },
  en: {
    title: 'Merge a copy',
    intro:
      'Somebody worked in a copy of this project, and meanwhile you went on. Choose that copy, or several at once: first you see what was done in it. The copy itself does not change.',
    choose: 'Choose a copy…',
    chooseOther: 'Choose another copy…',
    reading: 'Reading the copy…',
    cancel: 'Cancel',
    take: 'Merge',
    taking: 'Merging…',
    from: 'What was done in it',
    by: (actor, count, when) => `${actor}: ${howMany(count, 'change', 'changes')}, ${when}`,
    nothingNew: 'It holds nothing that this project does not have.',
    more: (count) => `Show all ${count}`,
    becomes: 'What changes in this project',
    changesNothing: 'Nothing changes in what stands here; history gets what was done.',
    kind: 'What',
    added: 'added',
    changed: 'changed',
    removed: 'gone',
    toDecide: (count) => `To decide: ${count}`,
    decideLater:
      'Here something else was done in either. Merge first; then choose on the Worksheet under To decide, one by one. Until then what stands first below counts.',
    nothingCollides: 'Nothing collides: there is nothing to decide.',
    undoable: 'Nothing is stored before you merge. Undo takes a copy back in one go.',
    toUndecided: { nl: 'Naar Te beslissen', en: 'To decide them' },
  },
})
