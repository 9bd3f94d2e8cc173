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
