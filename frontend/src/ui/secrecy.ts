import { shallowRef } from 'vue'
import { isProblem, type SecrecyHit } from '@/api/problem'

/* Free text is checked by the server. When it asks for a reason, the person is shown what was found and may
   give one; then the same write is sent again with it. When it blocks, the form shows the places. */

interface Question {
  hits: SecrecyHit[]
  answer: (reason: string | null) => void
}

export const question = shallowRef<Question | null>(null)

function ask(hits: SecrecyHit[]): Promise<string | null> {
  return new Promise((resolve) => {
    question.value = {
      hits,
      answer: (reason) => {
        question.value = null
        resolve(reason)
      },
    }
  })
}

/** The person looked at what was found and went back to change the text: nothing was sent, nothing is lost. */
export class SecrecyDeclined extends Error {}

/**
 * Runs a write; asks for a reason when the server wants one, and runs it again with the reason.
 * Rejects with SecrecyDeclined when the person gives none, and with the problem in every other case.
 */
export async function withSecrecy<T>(
  write: (secrecyReason?: string) => Promise<T>,
  askFor = ask,
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!isProblem(error, 'secrecy.reason-needed')) throw error
    const reason = await askFor(error.hits)
    if (!reason) throw new SecrecyDeclined()
    return write(reason)
  }
}
