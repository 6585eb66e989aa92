/** How long a time is, as people say it: as exact as a plan of years is. */
import type { Bilingual } from '../domain/language.ts'

const daysPerMonth = 365.25 / 12
const daysPerYear = 365.25
/** Below this people count days, and above the other months no more. */
const fewestMonths = 60
const mostMonths = 24

/** `1 dag`, `45 dagen`, `4 maanden`, `2 jaar`: as exact as a plan of years is. */
export function daysInWords(days: number): Bilingual {
  if (days === 1) return { nl: '1 dag', en: '1 day' }
  if (days < fewestMonths) return { nl: `${days} dagen`, en: `${days} days` }
  const months = Math.round(days / daysPerMonth)
  if (months < mostMonths) return { nl: `${months} maanden`, en: `${months} months` }
  const years = Math.round(days / daysPerYear)
  return { nl: `${years} jaar`, en: `${years} years` }
}
