/** How often the rate a misconception was planted at lies in the interval of the rate that is found. */
import { printTable } from '../print-table'
import { findPlanted, type PlantedCell, plantedCourse } from './planted-misconceptions'

const cells: readonly Omit<PlantedCell, 'runs'>[] = [
  { students: 15, answersEach: 30, policy: 'interleaved' },
  { students: 30, answersEach: 30, policy: 'interleaved' },
  { students: 100, answersEach: 20, policy: 'interleaved' },
  { students: 30, answersEach: 30, policy: 'adaptive' },
]

/** So many classes of each size. */
export function printPlanted(runs: number): void {
  const course = plantedCourse()
  for (const cell of cells) {
    const { students, answersEach, policy } = cell
    printTable({
      title: `${students} students, ${answersEach} answers each, ${policy}: ${runs} classes`,
      head: ['mistake', 'planted', 'classes × objectives', 'interval holds it, %', 'mean rate', 'mean width'],
      rows: findPlanted(course, { ...cell, runs }).map(({ mistake, planted, looked, held, meanRate, meanWidth }) => [
        ...[mistake, String(planted), String(looked), (100 * held).toFixed(1)],
        ...[meanRate.toFixed(3), meanWidth.toFixed(3)],
      ]),
    })
  }
}
