/** Fen as yuan with two decimals, or as 万元 when it is much. */
export function yuan(fen: number): string {
  const value = fen / 100
  return value >= 1_000_000
    ? `${(value / 10_000).toLocaleString('zh-CN', { maximumFractionDigits: 2 })} 万元`
    : `${value.toLocaleString('zh-CN', { maximumFractionDigits: 2 })} 元`
}
