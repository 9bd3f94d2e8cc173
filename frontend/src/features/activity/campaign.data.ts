import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, body, ifMatch, type Schema } from '@/api/client'
import { whole } from '@/api/whole'

export type Campaign = Schema['Campaign']
export type CampaignStatus = Schema['CampaignStatus']

export const campaignStatuses = ['PREPARING', 'RUNNING', 'CLOSED'] as const satisfies CampaignStatus[]

export const useCampaigns = (
  query: MaybeRefOrGetter<{ status?: CampaignStatus; after?: string; limit: number; total?: boolean }>,
) =>
  useQuery({
    queryKey: ['campaigns', query],
    queryFn: () => body(api.GET('/campaigns', { params: { query: toValue(query) } })),
    placeholderData: keepPreviousData,
  })

export const useCampaign = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['campaign', id],
    queryFn: () => body(api.GET('/campaigns/{id}', { params: { path: { id: toValue(id) } } })),
  })

/** Those an activity may belong to. */
export const useOpenCampaigns = () =>
  useQuery({
    queryKey: ['campaigns', 'open'],
    queryFn: async () =>
      (
        await whole((after) => body(api.GET('/campaigns', { params: { query: { after, limit: 100 } } })))
      ).rows.filter((c) => c.status !== 'CLOSED'),
  })

type Headers = Record<string, string>

export const saveCampaign = (
  campaign: Campaign | null,
  request: Schema['CampaignSaveRequest'],
  headers: Headers,
) =>
  campaign
    ? body(
        api.PUT('/campaigns/{id}', {
          params: { path: { id: campaign.id }, header: ifMatch(campaign.version) },
          body: request,
        }),
      )
    : body(api.POST('/campaigns', { body: request, headers }))

export const moveCampaign = (
  c: Campaign,
  what: 'start' | 'close',
  request: Schema['CampaignMoveRequest'],
  headers: Headers,
) =>
  body(
    api.POST(`/campaigns/{id}/${what}`, {
      params: { path: { id: c.id }, header: ifMatch(c.version) },
      headers,
      body: request,
    }),
  )
