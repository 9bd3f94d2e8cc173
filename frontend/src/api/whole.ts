/** All pages of a list, one after the other; with `most`, no more than about so many rows, and `more` tells of a rest. */
export async function whole<T>(
  page: (after: string | undefined) => Promise<{ items: T[]; next?: string | null }>,
  most = Infinity,
): Promise<{ rows: T[]; more: boolean }> {
  const rows: T[] = []
  let after: string | undefined
  do {
    const one = await page(after)
    rows.push(...one.items)
    after = one.next ?? undefined
  } while (after && rows.length < most)
  return { rows, more: Boolean(after) }
}
