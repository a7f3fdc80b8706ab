import type { ApiIn, ApiOut } from '../shared/api.ts';
import type { OperatorCall } from '../shared/operator.ts';
import { ask } from './ask.ts';

/** One call of whoever runs the Worker, with the `:id` of its path where it has one. */
export const operate = <N extends OperatorCall>(name: N, input: ApiIn<N>, id?: string): Promise<ApiOut<N>> =>
  ask('operate', { name, input, ...(id === undefined ? {} : { id }) }) as Promise<ApiOut<N>>;
