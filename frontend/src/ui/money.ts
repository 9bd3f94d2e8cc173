/** Fen as yuan, the number alone: its unit stands in the heading or in the words around it. */
export const yuan = (fen: number) =>
  (fen / 100).toLocaleString('zh-CN', {
    minimumFractionDigits: fen % 100 ? 2 : 0,
    maximumFractionDigits: 2,
  })
