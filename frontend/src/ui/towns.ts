/* 綦江 as tiles: about where each street and town lies, north above. Columns and rows from 0. */
export interface Tile {
  code: string
  name: string
  col: number
  row: number
}

const tile = (code: string, name: string, col: number, row: number): Tile => ({
  code: `500110${code}`,
  name,
  col,
  row,
})

export const tiles: readonly Tile[] = [
  tile('124', '横山镇', 2, 0),
  tile('115', '隆盛镇', 3, 0),
  tile('006', '新盛街道', 2, 1),
  tile('114', '三角镇', 3, 1),
  tile('121', '永城镇', 1, 2),
  tile('001', '古南街道', 2, 2),
  tile('007', '通惠街道', 3, 2),
  tile('003', '三江街道', 4, 2),
  tile('113', '永新镇', 0, 3),
  tile('123', '中峰镇', 1, 3),
  tile('002', '文龙街道', 3, 3),
  tile('108', '石角镇', 4, 3),
  tile('116', '郭扶镇', 1, 4),
  tile('117', '篆塘镇', 2, 4),
  tile('120', '扶欢镇', 4, 4),
  tile('109', '东溪镇', 2, 5),
  tile('118', '丁山镇', 1, 5),
  tile('110', '赶水镇', 3, 5),
  tile('111', '打通镇', 2, 6),
  tile('119', '安稳镇', 4, 6),
  tile('112', '石壕镇', 3, 6),
]

/** A district whose places are not known here lies in rows, in the order given. */
export function layout(places: { code: string; name: string }[]): Tile[] {
  const known = places.filter((p) => tiles.some((t) => t.code === p.code))
  if (known.length === places.length) {
    return places.map((p) => ({ ...tiles.find((t) => t.code === p.code)!, name: p.name }))
  }
  return places.map((p, n) => ({ ...p, col: n % 5, row: Math.floor(n / 5) }))
}
