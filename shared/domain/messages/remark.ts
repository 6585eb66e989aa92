/** What people remark on works, on works that meet and on combinations. */
import type { Bilingual } from '../language.ts'

export const remarkMessages = {
  'remark.onWork': {
    nl: 'Opmerking bij het werk "{work}": {what:sentence}',
    en: 'Remark on the work "{work}": {what:sentence}',
  },
  'remark.onMeeting': {
    nl: 'Opmerking bij het kansengebied van "{work}" en "{met}": {what:sentence}',
    en: 'Remark on the cluster of "{work}" and "{met}": {what:sentence}',
  },
  'remark.onCombination': {
    nl: 'Opmerking bij de combinatie "{combination}": {what:sentence}',
    en: 'Remark on the combination "{combination}": {what:sentence}',
  },
  'remark.changed': { nl: 'Opmerking gewijzigd: {what:sentence}', en: 'Remark changed: {what:sentence}' },
  'remark.done': {
    nl: 'Opmerking afgehandeld: {what:sentence}',
    en: 'Remark dealt with: {what:sentence}',
  },
  'remark.opened': {
    nl: 'Opmerking staat weer open: {what:sentence}',
    en: 'Remark is open again: {what:sentence}',
  },
  'remark.removed': { nl: 'Opmerking verwijderd: {what:sentence}', en: 'Remark removed: {what:sentence}' },
  'remark.unknown': {
    nl: 'Deze opmerking bestaat niet meer; kijk in de geschiedenis wat ermee is gebeurd.',
    en: 'This remark is no longer there; see the history for what happened to it.',
  },
} as const satisfies Record<string, Bilingual>
