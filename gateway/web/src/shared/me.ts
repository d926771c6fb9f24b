import { queryOptions, useQuery } from '@tanstack/react-query'
import { read } from '../api/client'
import type { Role } from './words'

export type Me = { username: string; name: string; roles: Role[]; organisation?: string | null; department?: string | null }

/** Who is signed in. Roles hide navigation; the services refuse. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => read<Me>('/api/me', signal),
  staleTime: Infinity,
  retry: false,
})

export function useMe() {
  return useQuery(meQuery).data
}
