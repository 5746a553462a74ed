/** Edits (insert, delete, replace, swap of neighbours) that turn one text into another. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] as number[]
      let best = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (rows[i - 2]?.[j - 2] as number) + 1)
      row.push(best)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] as number
}

const MAX_CHARS = 64

/** The known word that was probably meant: the fewest edits away, at most a third of the word; also by its last part. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_CHARS) return undefined
  let best: { word: string; distance: number } | undefined
  for (const candidate of known) {
    const distance = candidate.endsWith(`.${word}`) ? 1 : editDistance(word, candidate)
    if (distance <= Math.max(2, Math.floor(word.length / 3)) && distance < (best?.distance ?? Infinity))
      best = { word: candidate, distance }
  }
  return best?.word
}
