import type { RouteRecordRaw } from 'vue-router'

const list = { nav: 'activities', permission: 'activity.list' }

export const desktop: RouteRecordRaw[] = [
  {
    path: 'activities',
    name: 'activities',
    component: () => import('./ActivityList.vue'),
    meta: { title: 'activity.title', ...list },
  },
  {
    path: 'activities/new',
    name: 'activity-new',
    component: () => import('./ActivityEdit.vue'),
    meta: { title: 'activity.new', nav: 'activities', permission: 'activity.plan' },
  },
  {
    path: 'activities/figures',
    name: 'activity-figures',
    component: () => import('./ActivityFigures.vue'),
    meta: { title: 'activity.figure.title', nav: 'activityFigures', permission: 'activity.figures' },
  },
  {
    path: 'activities/trainings',
    name: 'trainings',
    component: () => import('./TrainingPage.vue'),
    meta: { title: 'activity.training.page', nav: 'activityFigures', permission: 'training.untrained' },
  },
  {
    path: 'activities/schools',
    name: 'school-trainings',
    component: () => import('./SchoolTrainings.vue'),
    meta: { title: 'activity.school.title', nav: 'activityFigures', permission: 'school-training.list' },
  },
  {
    path: 'activities/:id',
    name: 'activity',
    component: () => import('./ActivityShow.vue'),
    props: true,
    meta: { title: 'activity.one', ...list },
  },
  {
    path: 'activities/:id/edit',
    name: 'activity-edit',
    component: () => import('./ActivityEdit.vue'),
    props: true,
    meta: { title: 'activity.edit', nav: 'activities', permission: 'activity.edit' },
  },
  {
    path: 'activities/:id/print',
    name: 'activity-print',
    component: () => import('./ActivityPrint.vue'),
    props: true,
    meta: { title: 'activity.print', ...list },
  },
  {
    path: 'activities/:id/brief',
    name: 'meeting-brief',
    component: () => import('./MeetingBrief.vue'),
    props: true,
    meta: { title: 'activity.meeting.brief', nav: 'activities', permission: 'meeting.pack' },
  },
  {
    path: 'activities/:id/minutes',
    name: 'meeting-print',
    component: () => import('./MeetingPrint.vue'),
    props: true,
    meta: { title: 'activity.meeting.minutes', nav: 'activities', permission: 'meeting.get' },
  },
  {
    path: 'activities/:id/awards',
    name: 'award-print',
    component: () => import('./AwardPrint.vue'),
    props: true,
    meta: { title: 'activity.contest.awards', nav: 'activities', permission: 'contest.get' },
  },
  {
    path: 'activities/:id/visit',
    name: 'visit-print',
    component: () => import('./VisitPrint.vue'),
    props: true,
    meta: { title: 'visit.receipt', nav: 'activities', permission: 'visit.get' },
  },
  {
    path: 'activities/:id/mission',
    name: 'mission-print',
    component: () => import('./MissionPrint.vue'),
    props: true,
    meta: { title: 'activity.mission.report', nav: 'activities', permission: 'mission.get' },
  },
  {
    path: 'campaigns',
    name: 'campaigns',
    component: () => import('./CampaignList.vue'),
    meta: { title: 'activity.campaign.title', nav: 'campaigns', permission: 'campaign.list' },
  },
  {
    path: 'campaigns/:id',
    name: 'campaign',
    component: () => import('./CampaignShow.vue'),
    props: true,
    meta: { title: 'activity.campaign.one', nav: 'campaigns', permission: 'campaign.get' },
  },
]

export const mobile: RouteRecordRaw[] = [
  {
    path: 'activities',
    name: 'm-activities',
    component: () => import('./mobile/MobileActivities.vue'),
    meta: { title: 'activity.mine', permission: 'activity.list', alone: true },
  },
  {
    path: 'activities/new',
    name: 'm-activity-new',
    component: () => import('./mobile/MobilePlan.vue'),
    meta: { title: 'activity.new', permission: 'activity.plan', alone: true },
  },
  {
    path: 'activities/:id/edit',
    name: 'm-activity-edit',
    component: () => import('./mobile/MobilePlan.vue'),
    props: true,
    meta: { title: 'activity.edit', permission: 'activity.edit', alone: true },
  },
  {
    path: 'activities/:id',
    name: 'm-activity',
    component: () => import('./mobile/MobileActivity.vue'),
    props: true,
    meta: { title: 'activity.one', permission: 'activity.get', alone: true },
  },
]
