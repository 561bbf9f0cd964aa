import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { Refusal } from '#newsroom/errors.ts';
import { idIn } from './forms.ts';

it('an address about a thing that can have no such number is about nothing, on either engine', async () => {
  const app = new Hono();
  app.get('/:id{[0-9]+}/', (c) => c.json(idIn({ c })));
  app.onError((error, c) => c.text(error instanceof Refusal ? error.code : 'failed', 404));
  const answers = ['/12/', '/2147483647/', '/2147483648/', '/99999999999999999999/'].map((path) => app.request(path));
  const texts = (await Promise.all(answers)).map((answer) => answer.text());
  expect(await Promise.all(texts)).toEqual(['12', '2147483647', 'notFound', 'notFound']);
});
