import { page } from './page.ts';

export const missing = (): Promise<Response> =>
  page({
    title: 'There is nothing here',
    status: 404,
    mark: 'trouble',
    body: '<p>The address may be old or mistyped. <a href="/">To the start</a></p>',
  });
