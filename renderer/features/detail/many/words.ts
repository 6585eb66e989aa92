/** The words of the panel about many works. */
import { howMany } from '../../../ui/how-many.ts'
import { defineWords } from '../../../ui/index.ts'

export const words = defineWords({
  nl: {
    many: 'Meer werken',
    chosen: (count: string) => `${howMany(count, 'werk', 'werken')} gekozen`,
    hidden: (count: string) =>
      `${count} hiervan ${count === '1' ? 'valt' : 'vallen'} nu buiten het filter of de tijd.`,
    notInAddress: (most: string) =>
      `Meer dan ${most} gekozen werken staan niet in het adres: na herladen zijn ze weg. Een weergave bewaart ze wel.`,
    byParty: 'Per partij',
    byDiscipline: 'Per discipline',
    party: 'partij en periode',
    discipline: 'discipline en periode',
    works: 'werken',
    budget: 'raming',
    all: 'samen',
    from: (date: string) => `vanaf ${date}`,
    until: (date: string) => `tot en met ${date}`,
    openStart: (count: string) => `${count} zonder begin`,
    openEnd: (count: string) => `${count} zonder eind`,
    undated: (count: string) => `${count} zonder datum`,
    unknown: 'niet opgegeven',
    /** Said under a sum that not all of them are in. */
    budgetOf: (named: string, all: string) =>
      `${named} van ${all} ${all === '1' ? 'noemt' : 'noemen'} een bedrag`,
    list: (count: string) => `Werken (${count})`,
    takeAway: (name: string) => `${name} uit de keuze`,
    clusters: (count: string) => `Kansengebieden (${count})`,
    combinations: (count: string) => `Combinaties (${count})`,
    partOf: (chosen: string, all: string) => `${chosen} van ${howMany(all, 'werk', 'werken')}`,
    more: (count: string) => `Nog ${count} tonen`,
    combine: 'Maak combinatie',
    tooManyToCombine: (most: string) =>
      `Een combinatie maakt u hier van hoogstens ${most} werken. Haal er uit de keuze wat er niet bij hoort.`,
    onMap: 'Op de kaart',
    letGo: 'Loslaten',
  },
  en: {
    many: 'Several works',
    chosen: (count) => `${howMany(count, 'work', 'works')} chosen`,
    hidden: (count) =>
      `${count} of these ${count === '1' ? 'is' : 'are'} outside the filter or the time now.`,
    notInAddress: (most) =>
      `More than ${most} chosen works do not stand in the address: after reloading they are gone. A view does keep them.`,
    byParty: 'By party',
    byDiscipline: 'By discipline',
    party: 'party and period',
    discipline: 'discipline and period',
    works: 'works',
    budget: 'estimate',
    all: 'together',
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    openStart: (count) => `${count} without a start`,
    openEnd: (count) => `${count} without an end`,
    undated: (count) => `${count} without a date`,
    unknown: 'not given',
    budgetOf: (named, all) => `${named} of ${all} ${all === '1' ? 'names' : 'name'} an amount`,
    list: (count) => `Works (${count})`,
    takeAway: (name) => `Take ${name} out of the choice`,
    clusters: (count) => `Clusters (${count})`,
    combinations: (count) => `Combinations (${count})`,
    partOf: (chosen, all) => `${chosen} of ${howMany(all, 'work', 'works')}`,
    more: (count) => `Show ${count} more`,
    combine: 'Make a combination',
    tooManyToCombine: (most) =>
      `A combination is made here of ${most} works at most. Take out of the choice what does not belong to it.`,
    onMap: 'On the map',
    letGo: 'Let go',
  },
})
