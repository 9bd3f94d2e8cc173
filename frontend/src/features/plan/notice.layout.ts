import type { WorkPoint } from './plan.data'

/** 公文格式 (GB/T 9704-2012): A4, the text block and its 22 lines of 28 characters, in millimetres. */
export const layout = {
  page: { width: 210, height: 297 },
  margin: { top: 37, left: 28, right: 26, bottom: 35 },
  block: { width: 156, height: 225 },
  lines: 22,
  characters: 28,
  /** 三号, in points. */
  size: 16,
} as const

/** What a line and a character take, so that a page holds as many as the standard says. */
export const lineHeight = layout.block.height / layout.lines
export const advance = layout.block.width / layout.characters
/** Between characters: 三号 is a little wider than a twenty-eighth of the line. */
export const spacing = advance - (layout.size * 25.4) / 72

/** 2021-04-13 → 2021年4月13日. */
export const day = (iso: string) => {
  const [year, month, date] = iso.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** What the notice says whoever reads it: the paper is Chinese in every language of the screen. */
export const words = {
  name: (title: string) => `关于印发《${title}》的通知`,
  body: (title: string) => `现将《${title}》印发你们，请结合自身工作实际，认真抓好贯彻落实。`,
  seal: (unit: string) => `${unit}（代章）`,
}

export interface Paragraph {
  kind: 'section' | 'text'
  /** The heading of a point, before its text. */
  lead?: string
  text: string
}

/**
 * The plan as running text: a section's heading, then each point as one paragraph with its measures, those as well
 * that are no task of anybody.
 */
export function paragraphs(nodes: readonly WorkPoint[]): Paragraph[] {
  const out: Paragraph[] = []
  for (const node of nodes) {
    const head = `${node.no ?? ''}${node.title ?? ''}`
    if (node.level === 'SECTION') out.push({ kind: 'section', text: head })
    else if (node.level === 'POINT') out.push({ kind: 'text', lead: head, text: '' })
    else {
      const text = node.level === 'MEASURE' ? node.text.trim() : head
      const last = out.at(-1)
      if (last?.kind === 'text') last.text += text
      else out.push({ kind: 'text', text })
    }
  }
  return out
}
