import { createContext, createElement, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';

/** The accounts that rows can go to. */
export const Accounts = createContext<readonly Account[]>([]);

/** What they are called. */
export function AccountNames({ ids }: { ids: readonly string[] }) {
  const accounts = useContext(Accounts);
  const names = ids.flatMap((id) => accounts.find((one) => one.id === id)?.name ?? []);
  return createElement(
    Fragment,
    null,
    names.map((name, at) => createElement('span', { key: `${name} ${at}` }, name)),
  );
}
