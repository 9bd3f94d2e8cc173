import { defineAsyncComponent, type Component } from 'vue'

/**
 * What an activity's page shows beside the common facts, by the print form of its kind: a part is one line here. It is
 * given the activity as `item` and writes through its own data.
 */
export const parts: Record<string, Component> = {
  meeting: defineAsyncComponent(() => import('./MeetingPart.vue')),
  training: defineAsyncComponent(() => import('./TrainingPart.vue')),
  contest: defineAsyncComponent(() => import('./ContestPart.vue')),
  visit: defineAsyncComponent(() => import('./VisitPart.vue')),
  inspection: defineAsyncComponent(() => import('./FindingPart.vue')),
  survey: defineAsyncComponent(() => import('./FindingPart.vue')),
  'job-fair': defineAsyncComponent(() => import('./FairPart.vue')),
  mission: defineAsyncComponent(() => import('./MissionPart.vue')),
}

/** Forms that have a paper of their own, with a button in their part; the others are printed as `ActivityPrint`. */
export const ownPaper: readonly string[] = ['meeting', 'contest', 'visit', 'mission']

/** The table of a part on that paper, given the activity's id and its form. */
export const papers: Record<string, Component> = {
  training: defineAsyncComponent(() => import('./RosterPaper.vue')),
  inspection: defineAsyncComponent(() => import('./FindingPaper.vue')),
  survey: defineAsyncComponent(() => import('./FindingPaper.vue')),
  'job-fair': defineAsyncComponent(() => import('./FairPaper.vue')),
}
